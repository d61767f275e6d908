using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Tracks;
using SreAcademy.Data;
using SreAcademy.Data.Drills;
using SreAcademy.Data.Interviews;
using SreAcademy.Data.Quizzes;
using SreAcademy.Data.Tracks;

namespace SreAcademy.Web.Features.Home;

/// <summary>Chooses what comes after the reviews: first what is assigned and what was begun, then what one is about to forget, then what is new.</summary>
public static class NextThings
{
    /// <summary>What waits to be gone on with: of each kind the latest.</summary>
    public static IEnumerable<NextThing> Begun(IReadOnlyList<QuizSummary> quizzes, IReadOnlyList<InterviewSummary> interviews, IReadOnlyList<DrillSummary> drills)
    {
        if (quizzes.MaxBy(quiz => quiz.StartedAt) is { } quiz)
            yield return new NextThing.RunningQuiz(quiz);
        if (interviews.Where(one => one.Phase != InterviewPhase.Finished).MaxBy(one => one.CreatedAt) is { } interview)
            yield return new NextThing.RunningInterview(interview);
        if (drills.MaxBy(drill => drill.StartedAt) is { } drill)
            yield return new NextThing.RunningDrill(drill);
    }

    /// <summary>내 과제, the earliest due date first: all that runs, is not done and was not put off.</summary>
    public static IEnumerable<NextThing> Assigned(IReadOnlyList<OwnAssignment> assignments) => assignments
        .Where(own => !own.IsSnoozed && own.Seen.Pace.State is not (TrackState.Done or TrackState.Upcoming))
        .Select(own => new NextThing.Assigned(own));

    /// <param name="retention">Probability of recall that the learner wants, 0–1.</param>
    public static NextThing Practice(CatalogSnapshot catalog, ReadinessMap map, double retention)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(map);
        if (WeakTopics.Of(catalog, map, catalog.Topics.Count).FirstOrDefault(topic => topic.Readiness.RecallOfSeen < retention) is { } weak)
            return new NextThing.FadingTopic(weak.Topic, weak.Readiness);
        return NewCards(catalog, map) ?? (NextThing)new NextThing.MixedQuiz();
    }

    // In the order in which reviews bring new cards: all of a level before the next.
    private static NextThing.NewCards? NewCards(CatalogSnapshot catalog, ReadinessMap map) => Levels.All
        .SelectMany(level => catalog.Topics.Select(topic => (Topic: topic, Level: level, Readiness: map.Cell(topic.Slug, level))))
        .Where(cell => cell.Readiness.Seen < cell.Readiness.Cards)
        .Select(cell => new NextThing.NewCards(cell.Topic, cell.Level, cell.Readiness.Cards - cell.Readiness.Seen))
        .FirstOrDefault();
}
