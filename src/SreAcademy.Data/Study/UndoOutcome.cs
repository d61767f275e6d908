using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

public abstract record UndoOutcome
{
    private UndoOutcome()
    {
    }

    /// <param name="Progress">Of the card as it was before the answer; its state is New when nothing remains.</param>
    public sealed record Undone(CardProgress Progress) : UndoOutcome;

    /// <summary>A later answer to the same card stands; that one goes first.</summary>
    public sealed record NotLatest : UndoOutcome;

    /// <summary>No such answer of this learner.</summary>
    public sealed record Unknown : UndoOutcome;
}
