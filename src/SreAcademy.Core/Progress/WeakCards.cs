using SreAcademy.Core.Content;
using SreAcademy.Core.Review;

namespace SreAcademy.Core.Progress;

/// <summary>The cards that a learner has seen and would most likely not recall.</summary>
public static class WeakCards
{
    /// <param name="standings">At most one a card; those of retired cards are passed over, interview questions are among them.</param>
    /// <param name="suspended">Cards that are not asked for.</param>
    /// <param name="scheduler">Of the learner's present parameters.</param>
    /// <param name="most">≥ 0.</param>
    /// <returns>Lowest predicted recall first; among equals the one forgotten more often, then the older card.</returns>
    public static IReadOnlyList<WeakCard> Of(
        CatalogSnapshot catalog, IEnumerable<CardStanding> standings, IReadOnlySet<long> suspended, DateOnly today, Scheduler scheduler, int most)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(standings);
        ArgumentNullException.ThrowIfNull(suspended);
        return
        [
            .. standings
                .Where(standing => standing.IsSeen && !suspended.Contains(standing.CardId) && catalog.CardsById.ContainsKey(standing.CardId))
                .Select(standing => new WeakCard(catalog.CardsById[standing.CardId], standing.Recall(today, scheduler), standing))
                .OrderBy(card => card.Recall).ThenByDescending(card => card.Standing.Lapses).ThenBy(card => card.Standing.CardId)
                .Take(most),
        ];
    }
}

/// <param name="Recall">Predicted now, 0–1.</param>
public sealed record WeakCard(CardPlace Place, double Recall, CardStanding Standing);

/// <summary>The topics of which a learner would recall least of what was seen. Cards not seen yet do not make a topic weak: it is only new.</summary>
public static class WeakTopics
{
    /// <summary>Beyond these, means of equal cards differ by how they were summed.</summary>
    private const int Digits = 9;

    /// <param name="most">≥ 0.</param>
    /// <returns>Lowest <see cref="Readiness.RecallOfSeen"/> first; among equals in catalog order. Topics of which nothing was seen are not among them.</returns>
    public static IReadOnlyList<WeakTopic> Of(CatalogSnapshot catalog, ReadinessMap map, int most)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(map);
        return
        [
            .. catalog.Topics
                .Select(topic => new WeakTopic(topic, map.OfTopic(topic.Slug)))
                .Where(topic => topic.Readiness.Seen > 0)
                .OrderBy(topic => Math.Round(topic.Readiness.RecallOfSeen, Digits))
                .Take(most),
        ];
    }
}

public sealed record WeakTopic(Topic Topic, Readiness Readiness);
