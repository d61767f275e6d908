namespace SreAcademy.Web.Features.Drills.Session;

/// <summary>A word about what just happened besides a move.</summary>
public enum DrillNotice
{
    /// <summary>Another tab went on.</summary>
    Followed,

    /// <summary>Another tab was faster: what stands there stands.</summary>
    MovedElsewhere,

    /// <summary>The move did not fit the moment.</summary>
    DoesNotFit,
}
