using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

public abstract record GradeOutcome
{
    private GradeOutcome()
    {
    }

    /// <summary>Stored for good.</summary>
    /// <param name="Interval">The default value for a crammed card, which keeps its day.</param>
    /// <param name="Earlier">This answer had been recorded before; the rest is as it was then.</param>
    public sealed record Recorded(CardProgress Progress, ReviewInterval Interval, bool Earlier) : GradeOutcome;

    /// <summary>The card has moved on since it was shown; nothing is stored.</summary>
    public sealed record Stale(CardProgress Current) : GradeOutcome;

    public sealed record UnknownCard : GradeOutcome;

    /// <summary>The card was taken out of the catalog; nothing is stored, its history is kept.</summary>
    public sealed record RetiredCard : GradeOutcome;

    /// <summary>Deleted or disabled.</summary>
    public sealed record UnknownLearner : GradeOutcome;
}
