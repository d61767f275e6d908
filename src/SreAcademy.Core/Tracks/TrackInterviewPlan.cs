using SreAcademy.Core.Content;
using SreAcademy.Core.Interviews;

namespace SreAcademy.Core.Tracks;

/// <summary>모의 면접 of a track. An interview is one by what it was to be about and how long, however it was begun.</summary>
public static class TrackInterviewPlan
{
    /// <summary>Minutes meant for a question with its follow-ups; what a track wants is filled with as many as it takes.</summary>
    private const int MinutesEach = 5;

    /// <summary>The interview that is offered: for a role at the highest level of the track, about its topics.</summary>
    /// <param name="seed">Another one gives other questions.</param>
    /// <returns>Null where the track wants none or has no cards.</returns>
    public static InterviewPlan? Of(Track track, TrackScope scope, CatalogSnapshot catalog, int seed)
    {
        ArgumentNullException.ThrowIfNull(track);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(catalog);
        if (track.Interview is not { Minutes: var minutes } || scope.Cells.Count == 0)
            return null;
        var topics = scope.Cells.Select(cell => cell.Topic).ToHashSet();
        return new InterviewPlan
        {
            Role = scope.Cells.Max(cell => cell.Level),
            Topics = [.. catalog.Topics.Select(topic => topic.Slug).Where(topics.Contains)],
            Count = minutes / MinutesEach,
            TimePerQuestion = TimeSpan.FromMinutes(MinutesEach),
            Seed = seed,
        };
    }

    /// <summary>Whether an interview was about topics of the track only, and meant for as long as it wants.</summary>
    public static bool Takes(Track track, InterviewPlan plan)
    {
        ArgumentNullException.ThrowIfNull(track);
        ArgumentNullException.ThrowIfNull(plan);
        return track.Interview is { Minutes: var minutes } && plan.Count * plan.TimePerQuestion >= TimeSpan.FromMinutes(minutes)
            && plan.Topics.Count > 0 && plan.Topics.All(topic => track.Items.Any(item => item.Topic == topic));
    }
}
