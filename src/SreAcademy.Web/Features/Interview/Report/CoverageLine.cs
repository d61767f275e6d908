using SreAcademy.Core.Content;
using SreAcademy.Core.Interviews;

namespace SreAcademy.Web.Features.Interview.Report;

/// <summary>A topic or a level, and how much of it was said.</summary>
/// <param name="Level">Null for a topic, and for questions that name no level.</param>
public sealed record CoverageLine(string Label, Coverage Coverage, Level? Level = null);
