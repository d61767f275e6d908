using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>What became of a wish about a card.</summary>
public abstract record MarkOutcome
{
    private MarkOutcome()
    {
    }

    public sealed record Marked(CardMark Mark) : MarkOutcome;

    public sealed record UnknownCard : MarkOutcome;

    /// <summary>Deleted or disabled.</summary>
    public sealed record UnknownLearner : MarkOutcome;

    /// <summary>Beyond <see cref="CardNote.LongestText"/>; nothing is stored.</summary>
    public sealed record TextTooLong : MarkOutcome;
}

/// <summary>What became of a report.</summary>
public abstract record ReportOutcome
{
    private ReportOutcome()
    {
    }

    /// <summary>Also for a repeat of a report that is still open.</summary>
    public sealed record Reported : ReportOutcome;

    public sealed record UnknownCard : ReportOutcome;

    /// <summary>Deleted or disabled.</summary>
    public sealed record UnknownLearner : ReportOutcome;

    /// <summary>Beyond <see cref="CardNote.LongestText"/>; nothing is stored.</summary>
    public sealed record TextTooLong : ReportOutcome;
}
