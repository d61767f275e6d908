using SreAcademy.Core.Search;

namespace SreAcademy.Core.Interviews;

/// <summary>Whether an answer made a point.</summary>
/// <param name="Made">A suggestion: candidate and interviewer can correct it.</param>
/// <param name="Overlap">Share of what the point says that was found in one place of the answer, 0–1; less than half where numbers or direction disagree.</param>
/// <param name="Evidence">Where in the answer, in order, without overlaps; empty unless made.</param>
public sealed record PointMatch(bool Made, double Overlap, IReadOnlyList<TextSpan> Evidence);
