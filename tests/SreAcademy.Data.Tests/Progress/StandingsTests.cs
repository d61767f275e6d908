using SreAcademy.Core.Progress;
using SreAcademy.Core.Review;
using SreAcademy.Data.Progress;
using SreAcademy.Data.Tests.Quizzes;

namespace SreAcademy.Data.Tests.Progress;

public class StandingsTests
{
    [Theory, SqliteData, PostgresData]
    public async Task Who_has_not_studied_stands_nowhere_with_the_defaults(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);

        var standings = await quiz.Get<ReadStandings>().HandleAsync(quiz.Learner);

        Assert.Empty(standings.Cards);
        Assert.Empty(standings.Suspended);
        Assert.Equal((null, 0, 0), (standings.SecondsPerReview, standings.NewToday, standings.ReviewedToday));
        Assert.Equal(StudySettings.Default.DesiredRetention, standings.Settings.DesiredRetention);
        Assert.Equal((new DateOnly(2026, 1, 5), quiz.Study.Time.Now), (standings.Today, standings.Now));
        Assert.Empty(await quiz.Get<ReadPastStandings>().HandleAsync(quiz.Learner, DateOnly.MaxValue));
    }

    [Theory, SqliteData, PostgresData]
    public async Task All_cards_of_the_learner_come_as_they_stand_with_what_today_has_seen(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var other = await quiz.Study.AddLearnerAsync();
        await quiz.StudyAsync(other);
        var first = (await quiz.Study.GradedAsync(quiz.Cards[0], Rating.Easy)).Progress;
        quiz.Study.Time.Now += TimeSpan.FromDays(3);
        var second = (await quiz.Study.GradedAsync(quiz.Cards[1])).Progress;
        await quiz.Study.Suspend.HandleAsync(quiz.Learner, quiz.Cards[2]);
        await quiz.Study.Suspend.HandleAsync(other, quiz.Cards[0]);
        await quiz.Study.Note.HandleAsync(quiz.Learner, quiz.Cards[0], "메모");

        var standings = await quiz.Get<ReadStandings>().HandleAsync(quiz.Learner);

        Assert.Equal([first, second], standings.Cards);
        Assert.Equal([quiz.Cards[2]], standings.Suspended);
        Assert.Equal((7.0, 1, 1), (standings.SecondsPerReview, standings.NewToday, standings.ReviewedToday));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_past_day_stands_as_it_stood_at_its_end_but_for_what_was_taken_back_since(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        await quiz.StudyAsync(await quiz.Study.AddLearnerAsync());
        var stood = new Dictionary<DateOnly, List<CardStanding>>();
        for (var round = 0; round < 4; round++)
        {
            await quiz.Study.GradedAsync(quiz.Cards[round % 2], round == 2 ? Rating.Again : Rating.Good);
            await quiz.Study.GradedAsync(quiz.Cards[2], Rating.Good, ReviewLogKind.Cram);
            var now = await quiz.Get<ReadStandings>().HandleAsync(quiz.Learner);
            stood[now.Today] = [.. now.Cards.Select(CardStanding.Of).Where(standing => standing.IsSeen)];
            var regretted = await quiz.Study.AnswerAsync(quiz.Cards[1], Rating.Easy);
            await quiz.Study.Grade.HandleAsync(regretted);
            quiz.Study.Time.Now += TimeSpan.FromDays(10);
            await quiz.Study.Undo.HandleAsync(quiz.Learner, regretted.AnswerId);
        }

        var past = quiz.Get<ReadPastStandings>();
        foreach (var (day, standings) in stood)
        {
            Assert.Equal(standings, await past.HandleAsync(quiz.Learner, day));
            Assert.Equal(standings, await past.HandleAsync(quiz.Learner, day.AddDays(9)));
        }
        Assert.Empty(await past.HandleAsync(quiz.Learner, stood.Keys.Min().AddDays(-1)));
        Assert.Equal(2, (await past.HandleAsync(quiz.Learner, DateOnly.MaxValue)).Count);
    }
}
