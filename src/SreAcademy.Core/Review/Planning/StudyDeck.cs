using SreAcademy.Core.Content;

namespace SreAcademy.Core.Review;

/// <summary>The cards of a filter: which of them may be shown, and in which order new ones come.</summary>
internal sealed class StudyDeck
{
    private readonly CatalogSnapshot catalog;
    private readonly StudyFilter filter;
    private readonly HashSet<long>? members;

    private StudyDeck(CatalogSnapshot catalog, StudyFilter filter, IReadOnlyList<CardPlace> fresh, HashSet<long>? members)
    {
        this.catalog = catalog;
        this.filter = filter;
        this.members = members;
        InOrder = fresh;
    }

    /// <summary>Where new cards are taken from: beginner first and in catalog order within a level; part by part where the filter has such; or as the interview deck has them.</summary>
    public IReadOnlyList<CardPlace> InOrder { get; }

    public static StudyDeck Of(CatalogSnapshot catalog, StudyFilter filter)
    {
        if (filter.Kind == StudyKind.Knowledge)
            return new StudyDeck(catalog, filter, [.. Ordered(catalog, filter).Where(filter.Admits)], null);
        var cards = InterviewDeck.Of(catalog, filter).Cards;
        return new StudyDeck(catalog, filter, cards, [.. cards.Select(place => place.Card.Id)]);
    }

    private static IEnumerable<CardPlace> Ordered(CatalogSnapshot catalog, StudyFilter filter)
    {
        var byLevel = Levels.All.SelectMany(level => catalog.Cards.Where(place => place.Card.Level == level));
        return filter.Parts.Count == 0 ? byLevel : byLevel.OrderBy(place => filter.Parts.Index().FirstOrDefault(part => part.Item.Holds(place), (filter.Parts.Count, default)).Index);
    }

    /// <summary>False also for retired cards: they are not in the catalog.</summary>
    public bool Holds(long cardId) =>
        members?.Contains(cardId) ?? (catalog.CardsById.TryGetValue(cardId, out var place) && filter.Admits(place));
}
