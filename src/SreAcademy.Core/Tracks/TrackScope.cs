using SreAcademy.Core.Content;

namespace SreAcademy.Core.Tracks;

/// <summary>The cards a track is about, in one catalog. A cell, and so a card, is counted once: with the item where it comes first.</summary>
public sealed record TrackScope
{
    /// <summary>Ids of knowledge cards in the order of study: by item, level and place in the document.</summary>
    public required IReadOnlyList<long> Cards { get; init; }

    /// <summary>With at least one card, in the order of study; together they hold <see cref="Cards"/>.</summary>
    public required IReadOnlyList<TrackCell> Cells { get; init; }

    /// <summary>Slugs of topics that have left the catalog, each once, in the order of the track; they have no cards.</summary>
    public required IReadOnlyList<string> MissingTopics { get; init; }

    public static TrackScope Of(Track track, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(track);
        ArgumentNullException.ThrowIfNull(catalog);
        var cards = new List<long>();
        var cells = new List<TrackCell>();
        var missing = new List<string>();
        var taken = new HashSet<(string, Level)>();
        foreach (var (index, item) in track.Items.Index())
        {
            if (!catalog.TopicsBySlug.TryGetValue(item.Topic, out var topic))
            {
                if (!missing.Contains(item.Topic))
                    missing.Add(item.Topic);
                continue;
            }
            foreach (var level in Levels.All)
            {
                if (level < item.From || level > item.To || !taken.Add((item.Topic, level)))
                    continue;
                var first = cards.Count;
                cards.AddRange(topic.Cards.Where(card => card.Level == level).Select(card => card.Id));
                if (cards.Count > first)
                    cells.Add(new TrackCell(index, item.Topic, level, first, cards.Count - first));
            }
        }
        return new TrackScope { Cards = cards, Cells = cells, MissingTopics = missing };
    }
}

/// <summary>A topic at one level.</summary>
/// <param name="Item">Its place among the track's items, from 0.</param>
/// <param name="Topic">Slug.</param>
/// <param name="First">Place of its first card in <see cref="TrackScope.Cards"/>, from 0.</param>
/// <param name="Count">Cards, at least 1; they follow each other.</param>
public readonly record struct TrackCell(int Item, string Topic, Level Level, int First, int Count);
