namespace SreAcademy.Core.Tracks;

/// <summary>Where somebody is with an assignment.</summary>
public enum TrackState
{
    /// <summary>Its start date has not come.</summary>
    Upcoming,

    /// <summary>No card seen, and none missed yet.</summary>
    NotBegun,

    /// <summary>순조로움.</summary>
    OnCourse,

    /// <summary>늦어짐: fewer cards seen than the plan, a day forgiven, has by now.</summary>
    Behind,

    /// <summary>The due date has passed without the goal.</summary>
    Overdue,

    /// <summary>끝남: the goal is or was reached.</summary>
    Done,
}
