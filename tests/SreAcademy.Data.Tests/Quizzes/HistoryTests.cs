using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Review;
using SreAcademy.Data.Quizzes;

namespace SreAcademy.Data.Tests.Quizzes;

public class HistoryTests
{
    [Theory, SqliteData, PostgresData]
    public async Task Quizzes_are_listed_newest_first_with_figures_by_topic_and_level(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        Question[] questions = [Quizzing.Choice(quiz.Cards[0]), Quizzing.Cloze(quiz.Cards[1]), Quizzing.Choice(quiz.Cards[2]), Quizzing.Choice(quiz.Cards[2]) with { Level = Level.Senior }];
        var first = await quiz.StartAsync(questions);
        quiz.Study.Time.Now += TimeSpan.FromHours(1);
        var exam = await quiz.StartAsync(Quizzing.Plan(QuizMode.Exam), questions);
        foreach (var key in new[] { first, exam })
        {
            await quiz.AnsweredAsync(key, 0, Quizzing.Right);
            await quiz.AnsweredAsync(key, 2, Quizzing.Wrong);
            await quiz.AnsweredAsync(key, 3, Quizzing.Right);
        }
        await quiz.FinishedAsync(first);

        var history = await quiz.Get<ReadQuizHistory>().HandleAsync(quiz.Learner);

        Assert.False(history.HasMore);
        Assert.Equal([(exam, null, 4, 3, 0), (first, (DateTimeOffset?)quiz.Study.Time.Now, 4, 3, 2)], history.Quizzes.Select(summary => (summary.Key, summary.FinishedAt, summary.Questions, summary.Answered, summary.Right)));
        Assert.Equal(
            [new QuizFigure("topic", Level.Junior, 2, 2, 1), new QuizFigure(null, null, 1, 0, 0), new QuizFigure("topic", Level.Senior, 1, 1, 1)],
            history.Quizzes[1].Figures);
        Assert.Equal(Quizzing.Plan(), history.Quizzes[1].Plan);
        var running = Assert.Single(await quiz.Get<ReadRunningQuizzes>().HandleAsync(quiz.Learner));
        Assert.Equal((exam, 4, 3), (running.Key, running.Questions, running.Answered));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_long_history_comes_in_pages(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var keys = new List<string>();
        for (var number = 0; number < 51; number++)
        {
            keys.Insert(0, await quiz.StartAsync(Quizzing.Choice(quiz.Cards[0])));
            await quiz.FinishedAsync(keys[0]);
            quiz.Study.Time.Now += TimeSpan.FromMinutes(1);
        }

        var (one, two, three) = (await PageAsync(1), await PageAsync(2), await PageAsync(3));

        Assert.Equal((true, false, false), (one.HasMore, two.HasMore, three.HasMore));
        Assert.Equal(keys, one.Quizzes.Concat(two.Quizzes).Select(summary => summary.Key));
        Assert.Empty(three.Quizzes);

        Task<QuizHistory> PageAsync(int page) => quiz.Get<ReadQuizHistory>().HandleAsync(quiz.Learner, page);
    }

    [Theory, SqliteData, PostgresData]
    public async Task The_notebook_holds_what_was_missed_elsewhere_until_it_is_recalled_on_a_later_day(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind, cards: 4);
        await quiz.Study.GradedAsync(quiz.Cards[3], Rating.Again);
        var key = await quiz.StartAsync([.. quiz.Cards.Take(3).Select(card => Quizzing.Choice(card)), Quizzing.Choice(quiz.Cards[0])]);
        for (var place = 0; place < 4; place++)
            await quiz.AnsweredAsync(key, place, Quizzing.Wrong);
        var missedAt = quiz.Study.Time.Now;
        Assert.Equal(
            [(quiz.Cards[0], $"/quiz/{key}#q4"), (quiz.Cards[2], $"/quiz/{key}#q3"), (quiz.Cards[1], $"/quiz/{key}#q2")],
            (await NotebookAsync()).Select(entry => (entry.CardId, entry.OriginPlace)));
        Assert.All(await NotebookAsync(), entry => Assert.Equal((ReviewOrigin.Quiz, missedAt), (entry.Origin, entry.MissedAt)));

        quiz.Study.Time.Now += TimeSpan.FromMinutes(15);
        await quiz.Study.GradedAsync(quiz.Cards[0], Rating.Good);
        Assert.Equal(3, (await NotebookAsync()).Count);

        quiz.Study.Time.Now += TimeSpan.FromDays(1);
        await quiz.Study.GradedAsync(quiz.Cards[0], Rating.Hard);
        await quiz.Study.GradedAsync(quiz.Cards[1], Rating.Again);
        await quiz.Study.GradedAsync(quiz.Cards[1], Rating.Good, ReviewLogKind.Cram);
        var undone = await quiz.Study.AnswerAsync(quiz.Cards[2], Rating.Easy);
        await quiz.Study.Grade.HandleAsync(undone);
        Assert.Equal([quiz.Cards[1]], (await NotebookAsync()).Select(entry => entry.CardId));
        await quiz.Study.Undo.HandleAsync(quiz.Learner, undone.AnswerId);
        Assert.Equal([quiz.Cards[2], quiz.Cards[1]], (await NotebookAsync()).Select(entry => entry.CardId));

        // A due card that is answered right in a quiz is recalled as well.
        quiz.Study.Time.Now += TimeSpan.FromDays(1);
        await quiz.AnsweredAsync(await quiz.StartAsync(Quizzing.Choice(quiz.Cards[1])), 0, Quizzing.Right);
        Assert.Equal([quiz.Cards[2]], (await NotebookAsync()).Select(entry => entry.CardId));
        await quiz.RetireAsync(quiz.Cards[2]);
        Assert.Empty(await NotebookAsync());

        async Task<IReadOnlyList<NotebookEntry>> NotebookAsync() => await quiz.Get<ReadNotebook>().HandleAsync(quiz.Learner);
    }

    [Theory, SqliteData, PostgresData]
    public async Task An_earlier_miss_counts_again_when_a_later_one_was_taken_back(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var earlier = quiz.Study.Time.Now;
        await quiz.AnsweredAsync(await quiz.StartAsync(Quizzing.Choice(quiz.Cards[0])), 0, Quizzing.Wrong);
        quiz.Study.Time.Now += TimeSpan.FromDays(1);
        foreach (var card in quiz.Cards.Take(2))
        {
            var missed = await quiz.Study.AnswerAsync(card, Rating.Again) with { Origin = ReviewOrigin.Interview };
            await quiz.Study.Grade.HandleAsync(missed);
            await quiz.Study.Undo.HandleAsync(quiz.Learner, missed.AnswerId);
        }

        var entry = Assert.Single(await quiz.Get<ReadNotebook>().HandleAsync(quiz.Learner));
        Assert.Equal((quiz.Cards[0], ReviewOrigin.Quiz, earlier), (entry.CardId, entry.Origin, entry.MissedAt));
    }
}
