using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Review;
using SreAcademy.Data;
using SreAcademy.Data.Drills;
using SreAcademy.Data.Interviews;
using SreAcademy.Data.Progress;
using SreAcademy.Data.Quizzes;
using SreAcademy.Web.Features.Progress.Goals;
using SreAcademy.Web.Features.Progress.Now;

namespace SreAcademy.Web.Features.Progress;

/// <summary>Gathers what the page of progress shows. One read after the other: each is short, and a learner should not take several connections at once.</summary>
public sealed class LoadProgress(
    ReadStandings readStandings, ReadStudyDigest readDigest, ReadPastStandings readPast, ReadConfidence readConfidence, ReadGoals readGoals,
    ReadQuizHistory readQuizzes, ReadInterviewHistory readInterviews, ReadDrillHistory readDrills, ForecastGoals forecastGoals)
{
    private const int MostWeakCards = 5;
    private const int MostWeakTopics = 3;
    private const int MostHistory = 5;

    /// <summary>What would be recalled more surely than this is no weakness.</summary>
    private const double SureRecall = 0.9;

    /// <param name="asOf">The past day as the address names it; null for none.</param>
    public async Task<LearnerProgress> HandleAsync(long learnerId, CatalogSnapshot catalog, string? asOf, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var learner = await readStandings.HandleAsync(learnerId, cancellation);
        var goals = await readGoals.HandleAsync(learnerId, cancellation);
        List<CardStanding> standings = [.. learner.Cards.Select(CardStanding.Of)];
        // Needs nothing that is still to be read, and is what takes longest where it is not remembered.
        var forecasts = Task.Run(() => forecastGoals.Of(learnerId, catalog, goals, learner, standings), cancellation);
        var digest = await readDigest.HandleAsync(learnerId, cancellation);
        var confidence = await readConfidence.HandleAsync(learnerId, cancellation);
        var quizzes = await readQuizzes.HandleAsync(learnerId, cancellation: cancellation);
        var interviews = await readInterviews.HandleAsync(learnerId, cancellation);
        var drills = await readDrills.HandleAsync(learnerId, cancellation);
        var choice = AsOf.Read(asOf, learner.Today, LearnerProgress.FirstOf(digest, learner.Today));
        var scheduler = new Scheduler(learner.Settings.Parameters);
        var map = ReadinessMap.Of(catalog, standings, learner.Today, scheduler);
        return new LearnerProgress
        {
            Today = learner.Today,
            Map = map,
            AsOf = choice,
            Then = choice.Day is { } day ? ReadinessMap.Of(catalog, await readPast.HandleAsync(learnerId, day, cancellation), day, scheduler) : null,
            Due = DueForecast.Of(catalog, standings, learner.Suspended, learner.Today),
            PerReview = TimeSpan.FromSeconds(learner.SecondsPerReview ?? StudyWorkload.UsualSecondsPerReview),
            Digest = digest,
            Confidence = confidence,
            WeakCards = [.. WeakCards.Of(catalog, standings, learner.Suspended, learner.Today, scheduler, MostWeakCards).Where(card => card.Recall < SureRecall)],
            WeakTopics = [.. WeakTopics.Of(catalog, map, MostWeakTopics).Where(topic => topic.Readiness.RecallOfSeen < SureRecall)],
            Goals = await forecasts,
            Quizzes = [.. quizzes.Quizzes.Where(quiz => quiz.FinishedAt is not null).Take(MostHistory)],
            Interviews = [.. interviews.Where(interview => interview.Phase == InterviewPhase.Finished).Take(MostHistory)],
            Drills = [.. drills.Where(drill => drill.FinishedAt is not null).Take(MostHistory)],
        };
    }
}
