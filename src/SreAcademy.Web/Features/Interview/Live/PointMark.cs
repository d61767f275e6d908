namespace SreAcademy.Web.Features.Interview.Live;

/// <summary>A point that is ticked, or no longer.</summary>
public readonly record struct PointMark(int Index, bool Made);
