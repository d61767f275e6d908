namespace SreAcademy.Web.Features.Interview.Session;

/// <summary>A word about what became of the last thing one did.</summary>
public enum InterviewNotice
{
    /// <summary>Another tab, or the other seat, was quicker.</summary>
    MovedOn,

    NoCandidate,
    NoFollowUp,

    /// <summary>This seat may not do it.</summary>
    Refused,
}
