using SreAcademy.Core.Quiz;
using SreAcademy.Core.Review;

namespace SreAcademy.Core.Interviews;

/// <summary>
/// What an interview question does to the memory of its card. Most of the points left out: the card was not known, Again. Some left out: a card
/// that was never studied enters the queue as Again, so that what is missing comes back at all; one that is being studied keeps its day, since most of
/// it was there. All made: as after a quiz, see <see cref="QuizEffect"/>.
/// </summary>
public static class InterviewEffect
{
    /// <summary>Share of the points from which an answer counts as known in the main, 0–1.</summary>
    public const double KnownFrom = 0.6;

    /// <param name="aided">Follow-ups were asked: they point at what was left out.</param>
    /// <param name="isNew">The card has no review that counts.</param>
    /// <returns>The rating to record; null for none.</returns>
    public static Rating? Of(IReadOnlyList<bool> made, bool aided, bool isDue, bool isNew)
    {
        ArgumentNullException.ThrowIfNull(made);
        var share = made.Count == 0 ? 1 : made.Count(point => point) / (double)made.Count;
        return share < 1 ? share < KnownFrom || isNew ? Rating.Again : null : QuizEffect.Of(isRight: true, aided, isDue);
    }
}
