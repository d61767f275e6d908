using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Content;
using SreAcademy.Core.Interviews;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Review;
using SreAcademy.Data.Interviews;
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
    public async Task A_quiz_keeps_the_figures_it_was_made_from_and_one_without_has_none(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var plan = Quizzing.Plan() with { Given = GivenFigures.Read("slo:99.9,days:30,rate:1.44,left:62.5") };
        var key = Assert.IsType<StartOutcome.Started>(await quiz.Get<StartQuiz>().HandleAsync(quiz.Learner, Guid.NewGuid(), plan, [Quizzing.Choice(quiz.Cards[0])])).Key;
        var plain = await quiz.StartAsync(Quizzing.Choice(quiz.Cards[1]));

        Assert.Equal(plan, (await quiz.SheetAsync(key)).Plan);
        Assert.Null((await quiz.SheetAsync(plain)).Plan.Given);
        await using var context = quiz.Study.Database.Context();
        var stored = await context.Quizzes.ToDictionaryAsync(row => row.Key, row => row.Plan);
        Assert.Contains("\"given\":{", stored[key], StringComparison.Ordinal);
        // As all rows from before the figures.
        Assert.DoesNotContain("given", stored[plain], StringComparison.Ordinal);
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
    public async Task An_answer_confirmed_while_the_guest_becomes_an_account_is_the_accounts(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        await using var elsewhere = quiz.AnotherInstance();
        var account = await quiz.Study.AddLearnerAsync(isAccount: true);
        var key = await quiz.StartAsync([.. Enumerable.Range(0, 12).Select(at => Quizzing.Choice(quiz.Cards[at % 3]))]);

        var answers = new List<Task<AnswerOutcome>>();
        Task<MergeOutcome>? merge = null;
        for (var place = 0; place < 12; place++)
        {
            answers.Add(elsewhere.Get<AnswerQuestion>().HandleAsync(quiz.Answer(key, place, Quizzing.Wrong)));
            if (place == 5)
                merge = quiz.Study.Merge.HandleAsync(quiz.Learner, account);
        }
        var outcomes = await Task.WhenAll(answers);
        Assert.IsType<MergeOutcome.Merged>(await merge!);

        var items = (await quiz.Get<ReadQuiz>().HandleAsync(account, key))!.Items;
        Assert.All(outcomes.Index(), outcome => Assert.Equal(outcome.Item is AnswerOutcome.Recorded, items[outcome.Index].Response is not null));
        Assert.All(outcomes.Where(outcome => outcome is not AnswerOutcome.Recorded), outcome => Assert.IsType<AnswerOutcome.Unknown>(outcome));
        Assert.Equal(items.Count(item => item.Response is not null), quiz.Study.Log().Count(entry => entry.LearnerId == account));
        Assert.Equal(0, (await quiz.Study.Rebuild.HandleAsync(write: false, _ => { })).Differences);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Progress_follows_from_the_log_after_quizzes_interviews_undoings_claims_and_a_merge(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind, cards: 6);
        var account = await quiz.Study.AddLearnerAsync(isAccount: true);
        foreach (var learner in new[] { quiz.Learner, account })
        {
            await quiz.Study.GradedAsync(quiz.Cards[0], Rating.Easy, learner: learner);
            var key = await quiz.StartAsync(Quizzing.Plan(), [.. quiz.Cards.Take(4).Select(card => Quizzing.Cloze(card))], learner);
            for (var place = 0; place < 4; place++)
                await quiz.SendAsync(quiz.Answer(key, place, new Response.Typed(place == 1 ? "예산" : "예싼")) with { LearnerId = learner });
            await quiz.Get<ClaimRight>().HandleAsync(learner, key, 0);
            quiz.Study.Time.Now += TimeSpan.FromDays(30);
            var question = new AskedQuestion { CardId = quiz.Cards[2], Question = Quizzing.Text("질문"), Answer = Quizzing.Text("답"), Points = [Quizzing.Text("요점")] };
            var interview = Assert.IsType<StartInterviewOutcome.Started>(
                await quiz.Get<StartInterview>().HandleAsync(learner, Guid.NewGuid(), new InterviewPlan { Role = Level.Junior, Seed = 1 }, [question, question with { CardId = quiz.Cards[5] }]));
            Assert.IsType<InterviewOutcome.Done>(await quiz.Get<NextQuestion>().HandleAsync(learner, interview.Key, 0));
            Assert.IsType<InterviewOutcome.Done>(await quiz.Get<NextQuestion>().HandleAsync(learner, interview.Key, 1));
            var undone = quiz.Study.Log().Last(entry => entry.LearnerId == learner);
            Assert.Equal(ReviewOrigin.Interview, undone.Origin);
            Assert.IsType<UndoOutcome.Undone>(await quiz.Study.Undo.HandleAsync(learner, Guid.ParseExact(undone.AnswerId, "N")));
        }

        Assert.IsType<MergeOutcome.Merged>(await quiz.Study.Merge.HandleAsync(quiz.Learner, account));

        Assert.Equal(0, (await quiz.Study.Rebuild.HandleAsync(write: false, _ => { })).Differences);
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
