using Microsoft.Extensions.Caching.Memory;
using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;
using SreAcademy.Data.Progress;

namespace SreAcademy.Web.Features.Progress.Goals;

/// <summary>
/// Looks ahead for each of a learner's goals, on the learner's own schedule. A forecast depends on nothing but its input, and simulating it takes longer than
/// all else on the page: it is remembered until an answer, a setting, the catalog or the day makes it another one.
/// </summary>
public sealed class ForecastGoals : IDisposable
{
    private const int MostRemembered = 500;
    private static readonly TimeSpan Kept = TimeSpan.FromHours(6);

    private readonly MemoryCache remembered = new(new MemoryCacheOptions { SizeLimit = MostRemembered });

    public IReadOnlyList<GoalForecast> Of(
        long learnerId, CatalogSnapshot catalog, IReadOnlyList<StudyGoal> goals, LearnerStandings learner, IReadOnlyList<CardStanding> standings)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(goals);
        ArgumentNullException.ThrowIfNull(learner);
        // Each entry of the log raises the version of its card by one; what is suspended is named, as it can be swapped.
        var state = new State(
            learnerId, catalog.Fingerprint, catalog.Version, learner.Today, learner.Settings.Version, learner.Cards.Sum(card => (long)card.Version), string.Join(' ', learner.Suspended.Order()));
        return [.. goals.Select(goal => remembered.GetOrCreate((state, goal.Id), entry =>
        {
            entry.SetSize(1).SetSlidingExpiration(Kept);
            return GoalForecast.Of(InputOf(catalog, goal, learner, standings));
        })!)];
    }

    public void Dispose() => remembered.Dispose();

    private static GoalForecastInput InputOf(CatalogSnapshot catalog, StudyGoal goal, LearnerStandings learner, IReadOnlyList<CardStanding> standings)
    {
        var cards = GoalForecastInput.CardsOf(catalog, goal, standings, learner.Suspended);
        var own = cards.Select(card => card.Standing.CardId).ToHashSet();
        return new GoalForecastInput
        {
            Goal = goal,
            Cards = cards,
            Settings = learner.Settings,
            Today = learner.Today,
            SecondsPerReview = learner.SecondsPerReview,
            NewToday = learner.Cards.Count(card => card.FirstStudyDay == learner.Today),
            ReviewedToday = learner.Cards.Count(card => card.LastStudyDay == learner.Today),
            OtherCardsADay = DueForecast.Of(catalog, standings.Where(standing => !own.Contains(standing.CardId)), learner.Suspended, learner.Today).Average(day => day.Cards),
        };
    }

    private sealed record State(long Learner, string Fingerprint, long Catalog, DateOnly Today, int Settings, long Entries, string Suspended);
}
