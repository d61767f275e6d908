using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <param name="Cards">By card id; those begun and not suspended.</param>
/// <param name="SecondsPerReview">Median of the last reviews; null before the first.</param>
public sealed record PastStudy(IReadOnlyDictionary<long, StudiedCard> Cards, double? SecondsPerReview);

/// <summary>What a learner has behind them, as the ground for a look ahead.</summary>
public sealed class ReadPastStudy(IDbContextFactory<AcademyDbContext> contexts)
{
    private const int ReviewsLookedAt = 500;

    /// <param name="today">The learner's study day.</param>
    public async Task<PastStudy> HandleAsync(long learnerId, DateOnly today, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var cards = await context.Progress
            .Where(card => card.LearnerId == learnerId && card.State != MemoryState.New)
            .Where(card => !context.CardMarks.Any(mark => mark.LearnerId == learnerId && mark.CardId == card.CardId && mark.Suspended))
            .Select(card => new { card.CardId, card.State, card.Step, card.Stability, card.Difficulty, card.LastStudyDay })
            .ToListAsync(cancellation);
        var milliseconds = await context.ReviewLog
            .Where(review => review.LearnerId == learnerId && review.Kind == ReviewLogKind.Review && review.Origin == ReviewOrigin.Review && review.DurationMilliseconds > 0)
            .OrderByDescending(review => review.StudyDay).ThenByDescending(review => review.Id)
            .Select(review => review.DurationMilliseconds)
            .Take(ReviewsLookedAt)
            .ToListAsync(cancellation);
        return new PastStudy(
            cards.ToDictionary(
                card => card.CardId,
                card => new StudiedCard(new CardMemory(card.State, card.Step, card.Stability, card.Difficulty), Math.Max(0, today.DayNumber - card.LastStudyDay))),
            milliseconds.Count == 0 ? null : Median(milliseconds) / 1000);
    }

    private static double Median(List<int> values)
    {
        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2.0;
    }
}
