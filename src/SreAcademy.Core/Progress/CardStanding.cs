using SreAcademy.Core.Review;

namespace SreAcademy.Core.Progress;

/// <summary>How a learner stands with one card, as far as progress is computed from it: a lean <see cref="CardProgress"/>.</summary>
/// <param name="LastStudyDay">Of the last review that counts; <see cref="DateOnly.MaxValue"/> for a card without one.</param>
/// <param name="Reviews">That count: not undone, not crammed. ≥ 0.</param>
/// <param name="DueDay">Study day from which the card is due; <see cref="DateOnly.MaxValue"/> for a card without a review that counts.</param>
/// <param name="Lapses">Times it was forgotten while in <see cref="MemoryState.Review"/>, ≥ 0.</param>
public readonly record struct CardStanding(long CardId, CardMemory Memory, DateOnly LastStudyDay, int Reviews, DateOnly DueDay, int Lapses)
{
    /// <summary>With at least one review that counts.</summary>
    public bool IsSeen => Memory.State is not MemoryState.New;

    public static CardStanding Unseen(long cardId) => new(cardId, CardMemory.New, DateOnly.MaxValue, 0, DateOnly.MaxValue, 0);

    public static CardStanding Of(CardProgress progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return new CardStanding(progress.CardId, progress.Memory, progress.LastStudyDay, progress.Reviews, progress.DueDay, progress.Lapses);
    }

    /// <summary>Whole study days since the last review that counts, ≥ 0: a clock or a zone may have been set back since. 0 for a card not seen.</summary>
    public int ElapsedDays(DateOnly today) => IsSeen ? Math.Max(0, today.DayNumber - LastStudyDay.DayNumber) : 0;

    /// <summary>회상 확률: probability of recall at the end of a study day, 0–1; 0 for a card not seen. FSRS-6's forgetting curve.</summary>
    /// <param name="scheduler">Of the learner's present parameters.</param>
    public double Recall(DateOnly today, Scheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(scheduler);
        return scheduler.Retrievability(Memory, ElapsedDays(today));
    }
}
