using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Quiz;
using SreAcademy.Data.Quizzes;
using SreAcademy.Data.Study;
using SreAcademy.Data.Tests.Study;

namespace SreAcademy.Data.Tests.Quizzes;

/// <summary>What happens to quizzes when what they hang on changes or goes.</summary>
public class KeepingTests
{
    [Theory, SqliteData, PostgresData]
    public async Task A_quiz_keeps_its_text_when_the_content_changes_in_its_middle(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var key = await quiz.StartAsync([.. quiz.Cards.Select(card => Quizzing.Choice(card))]);
        var before = QuizTexts.Of((await quiz.SheetAsync(key)).Items.Select(item => item.Question));
        await quiz.AnsweredAsync(key, 0, Quizzing.Wrong);

        await quiz.Study.Database.Importer.ImportAsync(Courses.Catalog(Courses.Plain("sre/01.md", "topic", ["전혀 다른 것은 무엇인가요?"])), "2");

        Assert.Equal(before, QuizTexts.Of((await quiz.SheetAsync(key)).Items.Select(item => item.Question)));
        Assert.False((await quiz.AnsweredAsync(key, 1, Quizzing.Wrong)).Judgement!.IsRight);
        Assert.True((await quiz.AnsweredAsync(key, 2, Quizzing.Right)).Judgement!.IsRight);
        Assert.Equal(quiz.Cards[0], Assert.Single(quiz.Study.Log()).CardId);
        Assert.Equal([false, false, true], (await quiz.FinishedAsync(key)).Items.Select(item => item.IsRight!.Value));
        Assert.Empty(await quiz.Get<ReadNotebook>().HandleAsync(quiz.Learner));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_quiz_goes_on_after_the_process_was_gone(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var key = await quiz.StartAsync(Quizzing.Choice(quiz.Cards[0]), Quizzing.Choice(quiz.Cards[1]));
        var answer = quiz.Answer(key, 0, Quizzing.Wrong);
        await quiz.SendAsync(answer);
        await quiz.Get<MoveTo>().HandleAsync(quiz.Learner, key, 1);
        await quiz.Get<FlagQuestion>().HandleAsync(quiz.Learner, key, 1, true);

        await using var restarted = quiz.AnotherInstance();

        Assert.True(Assert.IsType<AnswerOutcome.Recorded>(await restarted.Get<AnswerQuestion>().HandleAsync(answer)).Earlier);
        var sheet = (await restarted.Get<ReadQuiz>().HandleAsync(quiz.Learner, key))!;
        Assert.Equal((1, true, 4), (sheet.Position, sheet.Items[1].Flagged, sheet.Version));
        Assert.Single(quiz.Study.Log());
        Assert.Equal(4, Assert.IsType<ChangeOutcome.Changed>(await restarted.Get<MoveTo>().HandleAsync(quiz.Learner, key, 1)).Version);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_guests_quizzes_go_over_to_the_account(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var account = await quiz.Study.AddLearnerAsync(isAccount: true);
        var start = Guid.NewGuid();
        var key = Assert.IsType<StartOutcome.Started>(await quiz.Get<StartQuiz>().HandleAsync(quiz.Learner, start, Quizzing.Plan(), [Quizzing.Choice(quiz.Cards[0])])).Key;
        await quiz.Get<StartQuiz>().HandleAsync(account, start, Quizzing.Plan(), [Quizzing.Choice(quiz.Cards[1])]);

        Assert.IsType<MergeOutcome.Merged>(await quiz.Study.Merge.HandleAsync(quiz.Learner, account));

        Assert.Equal(2, (await quiz.Get<ReadQuizHistory>().HandleAsync(account)).Quizzes.Count);
        Assert.IsType<AnswerOutcome.Recorded>(await quiz.SendAsync(quiz.Answer(key, 0, Quizzing.Wrong) with { LearnerId = account }));
        Assert.Null(await quiz.Get<ReadQuiz>().HandleAsync(quiz.Learner, key));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Nothing_of_a_quiz_is_left_of_a_learner_who_is_deleted_and_nothing_is_done_for_one_who_is_disabled(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var key = await quiz.StartAsync(Quizzing.Choice(quiz.Cards[0]));
        await using var context = quiz.Study.Database.Context();
        await context.Learners.ExecuteUpdateAsync(set => set.SetProperty(row => row.DisabledAt, quiz.Study.Time.Now));
        Assert.IsType<AnswerOutcome.Unknown>(await quiz.SendAsync(quiz.Answer(key, 0, Quizzing.Wrong)));
        Assert.Null(await quiz.Get<ReadQuiz>().HandleAsync(quiz.Learner, key));
        Assert.Empty(quiz.Study.Log());

        await context.Learners.ExecuteDeleteAsync();

        Assert.False(await context.Quizzes.AnyAsync() || await context.QuizQuestions.AnyAsync());
    }
}
