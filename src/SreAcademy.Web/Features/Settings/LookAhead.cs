using SreAcademy.Core.Review;
using SreAcademy.Data.Study;
using SreAcademy.Web.Features.Catalog;

namespace SreAcademy.Web.Features.Settings;

/// <summary>What each retention would cost this learner a day over the coming weeks.</summary>
public sealed class LookAhead(ReadPastStudy read, CurrentCatalog catalog, TimeProvider time)
{
    /// <summary>Long enough for reviews to settle, short enough to picture.</summary>
    public const int Days = 90;

    public async Task<IReadOnlyList<RetentionCost>> HandleAsync(long learnerId, StudySettings settings, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(settings.TimeZone, out var known) ? known : TimeZoneInfo.Utc;
        var today = new StudyCalendar(zone, settings.DayStart).DayOf(time.GetUtcNow());
        var past = await read.HandleAsync(learnerId, today, cancellation);
        var cards = catalog.Snapshot.CardsById;
        var begun = past.Cards.Where(card => cards.ContainsKey(card.Key)).OrderBy(card => card.Key).Select(card => card.Value).ToList();
        var unseen = Math.Max(0, catalog.Snapshot.Cards.Count - begun.Count);
        return RetentionCost.Curve(settings.Parameters, new StudyWorkload
        {
            Cards = begun,
            // Nobody begins more cards than the course has: where it ends sooner, its cards are spread over the time.
            NewCardsPerDay = Math.Min(settings.NewCardsPerDay, (int)Math.Round(unseen / (double)Days, MidpointRounding.AwayFromZero)),
            Days = Days,
            SecondsPerReview = past.SecondsPerReview ?? StudyWorkload.UsualSecondsPerReview,
        });
    }
}
