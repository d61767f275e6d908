using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>The knowledge cards of a catalog by topic, and within it by level, as a quiz draws them.</summary>
internal sealed class CardShelves(CatalogSnapshot catalog)
{
    /// <summary>In catalog order; topics without cards are not among them.</summary>
    public IReadOnlyList<TopicShelf> Topics { get; } =
    [
        .. catalog.Cards.GroupBy(place => place.Topic!.Slug, StringComparer.Ordinal).Select(topic => new TopicShelf(
            topic.Key,
            [.. topic.GroupBy(place => place.Card.Level!.Value).OrderBy(level => level.Key).Select(level => new LevelShelf(level.Key, [.. level]))])),
    ];
}

/// <param name="Levels">Those with cards, ascending.</param>
internal sealed record TopicShelf(string Slug, IReadOnlyList<LevelShelf> Levels);

/// <param name="Cards">In document order.</param>
internal sealed record LevelShelf(Level Level, IReadOnlyList<CardPlace> Cards);
