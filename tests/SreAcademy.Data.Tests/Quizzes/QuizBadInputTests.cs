using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Quiz;
using SreAcademy.Data.Quizzes;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Tests.Quizzes;

public class QuizBadInputTests
{
    [Theory, SqliteData, PostgresData]
    public async Task What_cannot_be_begun_is_not(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var start = quiz.Get<StartQuiz>();
        Question question = Quizzing.Choice(quiz.Cards[0]);

        Assert.IsType<StartOutcome.NoQuestions>(await start.HandleAsync(quiz.Learner, Guid.NewGuid(), Quizzing.Plan(), []));
        Assert.IsType<StartOutcome.UnknownLearner>(await start.HandleAsync(999, Guid.NewGuid(), Quizzing.Plan(), [question]));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => start.HandleAsync(quiz.Learner, Guid.NewGuid(), Quizzing.Plan(), [.. Enumerable.Repeat(question, 101)]));

        var first = await quiz.StartAsync(Quizzing.Plan(limit: TimeSpan.FromMinutes(3)), [question]);
        for (var number = 1; number < StartQuiz.MostRunning; number++)
            await quiz.StartAsync(question);
        Assert.Equal(new StartOutcome.TooMany(50, 50), await start.HandleAsync(quiz.Learner, Guid.NewGuid(), Quizzing.Plan(), [question]));
        Assert.Equal(50, (await quiz.Get<ReadRunningQuizzes>().HandleAsync(quiz.Learner)).Count);
        quiz.Study.Time.Now += TimeSpan.FromMinutes(4);
        await quiz.StartAsync([.. Enumerable.Repeat(question, 100)]);
        Assert.NotNull((await quiz.SheetAsync(first)).FinishedAt);
    }

    [Theory, SqliteData, PostgresData]
    public async Task What_does_not_fit_or_was_not_asked_changes_nothing(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var key = await quiz.StartAsync(Quizzing.Choice(quiz.Cards[0]), Quizzing.Cloze(quiz.Cards[1]));
        Response[] unfit =
        [
            new Response.Chosen([4]), new Response.Chosen([-1]), new Response.Chosen([0, 1]), new Response.Chosen([]), new Response.Chosen(null!),
            new Response.Typed("예산"), new Response.Recalled(true), new Response.Chosen([.. Enumerable.Range(0, 20_000)]),
        ];

        foreach (var response in unfit)
            Assert.IsType<AnswerOutcome.DoesNotFit>(await quiz.SendAsync(quiz.Answer(key, 0, response)));
        Assert.IsType<AnswerOutcome.DoesNotFit>(await quiz.SendAsync(quiz.Answer(key, 1, new Response.Typed(new string('가', 20_000)))));
        foreach (var place in new[] { -1, 2, int.MaxValue })
        {
            Assert.IsType<AnswerOutcome.NotAsked>(await quiz.SendAsync(quiz.Answer(key, place, Quizzing.Right)));
            Assert.IsType<ChangeOutcome.NotAsked>(await quiz.Get<MoveTo>().HandleAsync(quiz.Learner, key, place));
        }
        foreach (var unknown in new[] { "", "x", new string('0', 32), key.ToUpperInvariant() + "\0", key[..31] + "\0" })
        {
            Assert.IsType<AnswerOutcome.Unknown>(await quiz.SendAsync(quiz.Answer(unknown, 0, Quizzing.Right)));
            Assert.Null(await quiz.Get<ReadQuiz>().HandleAsync(quiz.Learner, unknown));
            Assert.Null(await quiz.Get<ReadQuizVersion>().HandleAsync(quiz.Learner, unknown));
        }
        await Assert.ThrowsAsync<ArgumentException>(() => quiz.SendAsync(quiz.Answer(key, 0, Quizzing.Right) with { AnswerId = Guid.Empty }));
        Assert.Equal(1, (await quiz.SheetAsync(key)).Version);
        Assert.Empty(quiz.Study.Log());
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_typed_answer_is_kept_whatever_is_in_it(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var key = await quiz.StartAsync(Quizzing.Cloze(quiz.Cards[0]));

        await quiz.AnsweredAsync(key, 0, new Response.Typed("\0\"<b>\\ 🇰🇷 \uD800끝"));

        Assert.Equal("\0\"<b>\\ 🇰🇷 \uFFFD끝", Assert.IsType<Response.Typed>((await quiz.SheetAsync(key)).Items[0].Response).Text);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_quiz_that_cannot_be_read_hides_no_other(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var keys = new List<string>();
        for (var number = 0; number < 4; number++)
            keys.Add(await quiz.StartAsync(Quizzing.Plan(limit: number == 3 ? TimeSpan.FromMinutes(1) : null), [Quizzing.Choice(quiz.Cards[0])]));
        await quiz.BreakAsync(keys[0], plan: "{\"seed\":");
        await quiz.BreakAsync(keys[1], body: "{\"kind\":\"telepathy\"}");
        await quiz.BreakAsync(keys[3], body: "{}");
        quiz.Study.Time.Now += TimeSpan.FromHours(1);

        Assert.Equal([keys[3], keys[2], keys[1]], (await quiz.Get<ReadQuizHistory>().HandleAsync(quiz.Learner)).Quizzes.Select(summary => summary.Key));
        foreach (var key in new[] { keys[0], keys[1], keys[3] })
        {
            Assert.Null(await quiz.Get<ReadQuiz>().HandleAsync(quiz.Learner, key));
            Assert.IsType<FinishOutcome.Unknown>(await quiz.Get<FinishQuiz>().HandleAsync(quiz.Learner, key));
        }
        Assert.NotNull(await quiz.Get<ReadQuiz>().HandleAsync(quiz.Learner, keys[2]));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_question_can_be_reported_with_the_place_where_it_was_asked(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var key = await quiz.StartAsync(Quizzing.Choice(quiz.Cards[1]));
        var report = quiz.Get<ReportQuestion>();

        Assert.IsType<QuestionReportOutcome.Reported>(await report.HandleAsync(quiz.Learner, key, 0, " 보기가 둘 다 맞아요\0 "));
        Assert.IsType<QuestionReportOutcome.Reported>(await report.HandleAsync(quiz.Learner, key, 0, "보기가 둘 다 맞아요"));
        Assert.IsType<ReportOutcome.Reported>(await quiz.Study.Report.HandleAsync(quiz.Learner, quiz.Cards[1], "보기가 둘 다 맞아요"));
        Assert.IsType<QuestionReportOutcome.TextTooLong>(await report.HandleAsync(quiz.Learner, key, 0, new string('가', 20_000)));
        Assert.IsType<QuestionReportOutcome.Unknown>(await report.HandleAsync(quiz.Learner, key, 1, ""));

        await using var context = quiz.Study.Database.Context();
        var rows = await context.CardReports.AsNoTracking().OrderBy(row => row.Id).ToListAsync();
        Assert.Equal([(quiz.Cards[1], $"/quiz/{key}#q1"), (quiz.Cards[1], null)], rows.Select(row => (row.CardId, row.Place)));
    }
}
