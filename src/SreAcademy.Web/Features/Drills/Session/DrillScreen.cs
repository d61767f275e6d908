namespace SreAcademy.Web.Features.Drills.Session;

/// <summary>What the learner has before them.</summary>
public enum DrillScreen
{
    Loading,
    Running,

    /// <summary>Resolved or given up: its debrief stands on a page without a connection.</summary>
    Over,

    /// <summary>The learner was deleted or disabled meanwhile, or the drill is not theirs.</summary>
    SignedOut,
}
