using SreAcademy.Core.Quiz;
using SreAcademy.Core.Review;
using SreAcademy.Data.Quizzes;

namespace SreAcademy.Data.Tests.Quizzes;

public class ExamTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    [Theory, SqliteData, PostgresData]
    public async Task Answers_can_be_changed_until_the_end_which_judges_them_all(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind, cards: 4);
        await quiz.Study.GradedAsync(quiz.Cards[0], Rating.Easy);
        quiz.Study.Time.Now += TimeSpan.FromDays(40);
        var key = await quiz.StartAsync(Quizzing.Plan(QuizMode.Exam), [.. quiz.Cards.Select(card => Quizzing.Choice(card))]);
        foreach (var (place, response) in new[] { (0, Quizzing.Wrong), (1, Quizzing.Right), (1, Quizzing.Wrong), (0, Quizzing.Right), (2, new Response.GaveUp()) })
            Assert.Equal((null, null, null), Shown(await quiz.AnsweredAsync(key, place, response)));
        Assert.Single(quiz.Study.Log());

        var sheet = await quiz.FinishedAsync(key);

        Assert.Equal([(true, 1), (false, 0), (false, 0), (false, 0)], sheet.Items.Select(item => (item.IsRight!.Value, item.Score!.Value)));
        Assert.Equal([Rating.Good, Rating.Again, Rating.Again, null], sheet.Items.Select(item => item.Recorded));
        Assert.Equal(sheet.Items.Select(item => item.Recorded), (await quiz.SheetAsync(key)).Items.Select(item => item.Recorded));
        Assert.Equal(quiz.Study.Time.Now, sheet.FinishedAt);
        Assert.Equal(
            [(quiz.Cards[0], Rating.Good), (quiz.Cards[1], Rating.Again), (quiz.Cards[2], Rating.Again)],
            quiz.Study.Log().Skip(1).Select(entry => (entry.CardId, entry.Rating!.Value)));
        Assert.Equal(QuizTexts.Of(sheet.Items.Select(item => item.Question)), QuizTexts.Of((await quiz.SheetAsync(key)).Items.Select(item => item.Question)));
        Assert.IsType<AnswerOutcome.Finished>(await quiz.SendAsync(quiz.Answer(key, 3, Quizzing.Right)));
        Assert.IsType<ChangeOutcome.Finished>(await quiz.Get<FlagQuestion>().HandleAsync(quiz.Learner, key, 3, true));
        Assert.Equal(0, (await quiz.Study.Rebuild.HandleAsync(write: false, _ => { })).Differences);
    }

    [Theory, SqliteData, PostgresData]
    public async Task After_the_limit_nothing_is_taken_and_the_quiz_ends_with_what_was_there(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        foreach (var mode in new[] { QuizMode.Exam, QuizMode.Learning })
        {
            var key = await quiz.StartAsync(Quizzing.Plan(mode, Limit), [Quizzing.Choice(quiz.Cards[0]), Quizzing.Choice(quiz.Cards[1]), Quizzing.Choice(quiz.Cards[2])]);
            var end = quiz.Study.Time.Now + Limit;
            await quiz.AnsweredAsync(key, 0, Quizzing.Right);
            quiz.Study.Time.Now = end + TimeSpan.FromSeconds(5);
            await quiz.AnsweredAsync(key, 1, Quizzing.Wrong);
            quiz.Study.Time.Now = end + TimeSpan.FromSeconds(6);

            var late = quiz.Answer(key, 2, Quizzing.Right);
            var sheet = Assert.IsType<AnswerOutcome.TooLate>(await quiz.SendAsync(late)).Sheet;

            Assert.Equal((end, end), (sheet.EndsAt, sheet.FinishedAt));
            Assert.Equal([true, false, false], sheet.Items.Select(item => item.IsRight!.Value));
            Assert.Null(sheet.Items[2].Response);
            Assert.Equal(sheet.Version, Assert.IsType<AnswerOutcome.TooLate>(await quiz.SendAsync(late)).Sheet.Version);
        }
        Assert.Equal([quiz.Cards[1], quiz.Cards[1]], quiz.Study.Log().Select(entry => entry.CardId));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Any_look_at_a_quiz_past_its_limit_finishes_it(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var touches = new Func<string, Task>[]
        {
            key => quiz.Get<ReadQuiz>().HandleAsync(quiz.Learner, key),
            async key => Assert.IsType<ChangeOutcome.Finished>(await quiz.Get<UseHint>().HandleAsync(quiz.Learner, key, 0)),
            async key => Assert.IsType<ChangeOutcome.Finished>(await quiz.Get<FlagQuestion>().HandleAsync(quiz.Learner, key, 0, true)),
            async key => Assert.IsType<ChangeOutcome.Finished>(await quiz.Get<MoveTo>().HandleAsync(quiz.Learner, key, 0)),
            async key => Assert.IsType<ClaimOutcome.NotClaimable>(await quiz.Get<ClaimRight>().HandleAsync(quiz.Learner, key, 0)),
            key => quiz.Get<FinishQuiz>().HandleAsync(quiz.Learner, key),
            async _ => Assert.NotEmpty((await quiz.Get<ReadQuizHistory>().HandleAsync(quiz.Learner)).Quizzes),
        };
        foreach (var touch in touches)
        {
            var key = await quiz.StartAsync(Quizzing.Plan(QuizMode.Exam, Limit), [Quizzing.Choice(quiz.Cards[0])]);
            var end = quiz.Study.Time.Now + Limit;
            quiz.Study.Time.Now = end + TimeSpan.FromDays(2);
            Assert.Empty(await quiz.Get<ReadRunningQuizzes>().HandleAsync(quiz.Learner));

            await touch(key);

            await using var context = quiz.Study.Database.Context();
            Assert.Equal(end, context.Quizzes.Single(row => row.Key == key).FinishedAt);
        }
        Assert.Empty(quiz.Study.Log());
    }

    private static (bool?, double?, Judgement?) Shown(AnswerOutcome.Recorded recorded) => (recorded.Item.IsRight, recorded.Item.Score, recorded.Judgement);
}
