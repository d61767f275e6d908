using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;
using SreAcademy.Data.Progress;

namespace SreAcademy.Web.Features.Progress.Goals;

/// <summary>Looks ahead for each of a learner's goals, on the learner's own schedule.</summary>
public sealed class ForecastGoals
{
    public IReadOnlyList<GoalForecast> Of(CatalogSnapshot catalog, IReadOnlyList<StudyGoal> goals, LearnerStandings learner, IReadOnlyList<CardStanding> standings)
    {
        ArgumentNullException.ThrowIfNull(goals);
        ArgumentNullException.ThrowIfNull(learner);
        return [.. goals.Select(goal => GoalForecast.Of(InputOf(catalog, goal, learner, standings)))];
    }

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
}
