using SreAcademy.Core.Review;

namespace SreAcademy.Web.Features.Review.Session;

/// <summary>What the learner has before them.</summary>
public abstract record ReviewScreen
{
    private ReviewScreen()
    {
    }

    public sealed record Loading : ReviewScreen;

    /// <summary>The plan of the day, before the first card.</summary>
    public sealed record Ready(DayPlan Plan) : ReviewScreen;

    public sealed record Asking(ShownCard Card) : ReviewScreen;

    /// <summary>Only cards in learning steps are left, and none has come to its moment.</summary>
    /// <param name="Until">When it goes on by itself.</param>
    public sealed record Waiting(DateTimeOffset Until, int Cards) : ReviewScreen;

    public sealed record Finished(SessionEnd End, SessionSummary Summary, int Left) : ReviewScreen;

    /// <summary>The learner was deleted or disabled meanwhile.</summary>
    public sealed record SignedOut : ReviewScreen;
}

public enum SessionEnd
{
    /// <summary>All that was planned is answered.</summary>
    Done,

    /// <summary>More is due than the daily limit lets in.</summary>
    Limit,

    /// <summary>The learner stopped.</summary>
    Stopped,

    /// <summary>Nothing was planned to begin with.</summary>
    NothingDue,

    /// <summary>The choice holds no cards at all.</summary>
    EmptyChoice,
}

/// <summary>A word about what just happened besides a rating.</summary>
public enum ReviewNotice
{
    Stale,
    CardGone,
    CardChanged,
    NewDay,
    Buried,
    Suspended,
    Reported,
    Undone,
    MarkUndone,
    CannotUndo,
}
