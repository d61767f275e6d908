using SreAcademy.Core.Content;
using SreAcademy.Core.Tracks;
using SreAcademy.Web.Components.Shared;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Tracks;

public static class TrackWords
{
    public static string Of(TrackGoal goal) => goal switch
    {
        TrackGoal.PredictedRecall recall => Phrase.Of(UiText.TrackGoalRecall, ReadinessWords.Percent(recall.Target)),
        TrackGoal.StudiedAndChecked both => Phrase.Of(UiText.TrackGoalStudied, ReadinessWords.Percent(both.Score)),
        _ => throw new InvalidOperationException($"No goal of a track: {goal}."),
    };

    public static string Levels(TrackItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.From == item.To ? item.From.Label() : $"{item.From.PlainStars()}–{item.To.PlainStars()} {item.From.Name()}–{item.To.Name()}";
    }

    /// <summary>The topic's title; the slug of one that has left the catalog.</summary>
    public static string Topic(string slug, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.TopicsBySlug.TryGetValue(slug, out var topic) ? topic.Title : slug;
    }

    /// <summary>카드 48장 · 주제 5개 · 7일.</summary>
    public static string Size(Track track, TrackScope scope)
    {
        ArgumentNullException.ThrowIfNull(track);
        ArgumentNullException.ThrowIfNull(scope);
        return Phrase.Of(UiText.TrackSize, scope.Cards.Count, track.Items.Select(item => item.Topic).Distinct().Count(), track.Days);
    }
}
