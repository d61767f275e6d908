using SreAcademy.Core.Content;

namespace SreAcademy.Core.Review;

/// <summary>
/// Mixes a session. Topics take turns, each in the order of its cards' urgency; new cards are spread evenly among reviews; no two neighbours
/// are of one topic where that can be avoided. After a first block, easily confused cards are brought near each other, with something
/// between them, so that one answer does not give away the other.
/// </summary>
internal static class SessionOrder
{
    /// <summary>Cards before look-alikes are mixed: a session begins with one thing at a time.</summary>
    public const int FirstBlock = 10;

    /// <param name="reviews">Most urgent first.</param>
    /// <param name="fresh">In the order they are learned in.</param>
    public static IEnumerable<PlannedCard> Arrange(IReadOnlyList<long> reviews, IReadOnlyList<long> fresh, CatalogSnapshot catalog)
    {
        var spread = Spread(
            [.. TakeTurns(reviews, catalog).Select(id => new PlannedCard(id, PlanReason.Due))],
            [.. TakeTurns(fresh, catalog).Select(id => new PlannedCard(id, PlanReason.New))]);
        return new Neighbours(spread, catalog).InOrder();
    }

    /// <summary>The first card of each topic, then the second of each, and so on; topics in the order of their first card.</summary>
    private static IEnumerable<long> TakeTurns(IEnumerable<long> cards, CatalogSnapshot catalog)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        return cards
            .Select(id =>
            {
                var topic = TopicOf(catalog, id);
                taken[topic] = taken.GetValueOrDefault(topic) + 1;
                return (Id: id, Turn: taken[topic]);
            })
            .OrderBy(card => card.Turn)
            .Select(card => card.Id);
    }

    /// <summary>The k-th of n new cards stands in the middle of the k-th n-th of the session.</summary>
    private static List<PlannedCard> Spread(List<PlannedCard> reviews, List<PlannedCard> fresh)
    {
        var all = new List<PlannedCard>(reviews.Count + fresh.Count);
        var total = reviews.Count + fresh.Count;
        for (int review = 0, next = 0; all.Count < total;)
        {
            var isTurn = next < fresh.Count && (2L * all.Count + 1) * fresh.Count >= (2L * next + 1) * total - fresh.Count;
            if (isTurn || review == reviews.Count)
                all.Add(fresh[next++]);
            else
                all.Add(reviews[review++]);
        }
        return all;
    }

    /// <summary>Questions of no topic form one of their own.</summary>
    public static string TopicOf(CatalogSnapshot catalog, long cardId) => catalog.CardsById[cardId].Topic?.Slug ?? "";
}
