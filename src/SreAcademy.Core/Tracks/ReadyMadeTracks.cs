using SreAcademy.Core.Content;
using SreAcademy.Core.Drills;

namespace SreAcademy.Core.Tracks;

/// <summary>A track to begin with: as it is, or copied and changed.</summary>
/// <param name="Key">Its part of an address; it does not change with the name.</param>
public sealed record ReadyMadeTrack(string Key, Track Track);

/// <summary>
/// Tracks for what people most often prepare for, made for the course of this repository. With another course they hold what it has of them:
/// topics and drills that it lacks are left out, levels are narrowed to those with cards, and a track without any card is not offered.
/// </summary>
public static class ReadyMadeTracks
{
    /// <summary>From the first week to the head of a department.</summary>
    /// <returns>Without problems in that catalog.</returns>
    public static IReadOnlyList<ReadyMadeTrack> Of(CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var drills = DrillSlugs.Of(catalog);
        return
        [
            .. ReadyMadeTexts.All
                .Select(made => made with
                {
                    Track = made.Track with
                    {
                        Items = [.. made.Track.Items.Select(item => Narrowed(item, catalog)).OfType<TrackItem>()],
                        Drills = [.. made.Track.Drills.Where(drills.ContainsKey)],
                    },
                })
                .Where(made => made.Track.Items.Count > 0),
        ];
    }

    private static TrackItem? Narrowed(TrackItem item, CatalogSnapshot catalog)
    {
        if (!catalog.TopicsBySlug.TryGetValue(item.Topic, out var topic))
            return null;
        var levels = topic.Cards.Select(card => card.Level!.Value).Where(level => level >= item.From && level <= item.To).ToList();
        return levels.Count == 0 ? null : item with { From = levels.Min(), To = levels.Max() };
    }
}
