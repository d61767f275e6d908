using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;
using SreAcademy.Web.Components.Shared;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Progress.Goals;

/// <summary>A goal and its forecast in words.</summary>
public static class GoalText
{
    /// <summary>What it is about: 온콜 외 2개 주제 · 주니어, 시니어.</summary>
    public static string Scope(StudyGoal goal, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(catalog);
        if (goal.Topics.Count == 0 && goal.Levels.Count == 0)
            return UiText.ProgressGoalAll;
        var topics = goal.Topics.Select(slug => catalog.TopicsBySlug.TryGetValue(slug, out var topic) ? topic.Title : slug).ToList();
        var about = topics switch
        {
            [] => UiText.ProgressGoalAllTopics,
            [var one] => one,
            [var first, ..] => Phrase.Of(UiText.ProgressGoalTopicCount, first, topics.Count - 1),
        };
        return $"{about} · {(goal.Levels.Count == 0 ? UiText.ProgressGoalAllLevels : string.Join(", ", goal.Levels.Select(level => level.Name())))}";
    }

    /// <summary>모든 주제 · 주니어 · 2026년 12월 20일까지 90%.</summary>
    public static string Name(StudyGoal goal, CatalogSnapshot catalog) =>
        Phrase.Of(UiText.ProgressGoalName, Scope(goal, catalog), ProgressWords.Date(goal.By), ReadinessWords.Percent(goal.Target));

    /// <summary>What may be expected, in a sentence or two.</summary>
    public static IEnumerable<string> Sentences(GoalForecast forecast)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        if (forecast.Cards == 0)
            return [UiText.ProgressGoalNoCards];
        if (forecast.IsPast)
            return [Phrase.Of(UiText.ProgressGoalOver, ReadinessWords.Percent(forecast.ReadinessNow))];
        return [Standing(forecast), .. Needs(forecast)];
    }

    private static string Standing(GoalForecast forecast)
    {
        var (now, then) = (ReadinessWords.Percent(forecast.ReadinessNow), ReadinessWords.Percent(forecast.ReadinessAtDate));
        return forecast switch
        {
            { IsReached: true } => Phrase.Of(UiText.ProgressGoalReachedNow, then),
            { ReachedOn: { } day } => Phrase.Of(day <= forecast.Goal.By ? UiText.ProgressGoalInTime : UiText.ProgressGoalLate, now, ProgressWords.Date(day), then),
            _ => Phrase.Of(UiText.ProgressGoalNow, now, then),
        };
    }

    private static IEnumerable<string> Needs(GoalForecast forecast)
    {
        if (forecast.Needed is not { } needed)
        {
            yield return Phrase.Of(UiText.ProgressGoalTooFar, ReadinessWords.Percent(forecast.BestPossible));
            yield break;
        }

        yield return Phrase.Of(forecast.IsReached ? UiText.ProgressGoalKeeps : UiText.ProgressGoalNeeds, Minutes(needed.MinutesADay), Minutes(needed.PeakMinutes));
        if (needed.NewCardsADay > 0)
            yield return Phrase.Of(UiText.ProgressGoalNeedsNew, needed.NewCardsADay);
        if (needed.ExceedsLimit)
            yield return UiText.ProgressGoalExceeds;
    }

    private static string Minutes(double minutes) => ProgressWords.Time(TimeSpan.FromMinutes(minutes));
}
