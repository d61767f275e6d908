namespace SreAcademy.Core.Interviews;

/// <summary>Who said whether a point was made. The numbers are stored.</summary>
public enum TickedBy
{
    /// <summary>By comparing the typed answer with the point: see <see cref="PointsCheck"/>.</summary>
    Text = 0,

    Candidate = 1,

    Interviewer = 2,
}

/// <summary>Whether one of a question's points was made.</summary>
public sealed record PointTick(bool Made, TickedBy By);
