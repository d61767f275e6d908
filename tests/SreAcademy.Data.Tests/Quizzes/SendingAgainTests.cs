using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Review;
using SreAcademy.Data.Quizzes;

namespace SreAcademy.Data.Tests.Quizzes;

public class SendingAgainTests
{
    [Theory, SqliteData, PostgresData]
    public async Task One_start_sent_many_times_at_once_begins_one_quiz(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var id = Guid.NewGuid();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => quiz.Get<StartQuiz>().HandleAsync(quiz.Learner, id, Quizzing.Plan(), [Quizzing.Choice(quiz.Cards[0])])));

        var started = outcomes.Cast<StartOutcome.Started>().ToList();
        Assert.Single(started, start => !start.Earlier);
        Assert.Single(started.Select(start => start.Key).Distinct());
        await using var context = quiz.Study.Database.Context();
        Assert.Equal((1, 1), (await context.Quizzes.CountAsync(), await context.QuizQuestions.CountAsync()));
    }

    [Theory, SqliteData, PostgresData]
    public async Task One_answer_sent_many_times_at_once_is_one_review_and_confirmed_to_all(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var key = await quiz.StartAsync(Quizzing.Choice(quiz.Cards[0]));
        var answer = quiz.Answer(key, 0, Quizzing.Wrong);

        var outcomes = (await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => quiz.SendAsync(answer)))).Cast<AnswerOutcome.Recorded>().ToList();

        Assert.Single(outcomes, recorded => !recorded.Earlier);
        Assert.All(outcomes, recorded => Assert.Equal((false, false, 2), (recorded.Item.IsRight, recorded.Judgement!.IsRight, recorded.Version)));
        Assert.Single(quiz.Study.Log());
    }

    [Theory, SqliteData, PostgresData]
    public async Task An_answers_id_stands_for_its_first_response_and_for_one_question(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        foreach (var mode in new[] { QuizMode.Learning, QuizMode.Exam })
        {
            var key = await quiz.StartAsync(Quizzing.Plan(mode), [Quizzing.Choice(quiz.Cards[0]), Quizzing.Choice(quiz.Cards[1])]);
            var answer = quiz.Answer(key, 0, Quizzing.Wrong);
            await quiz.SendAsync(answer);

            var changed = Assert.IsType<AnswerOutcome.Recorded>(await quiz.SendAsync(answer with { Response = Quizzing.Right }));
            var elsewhere = Assert.IsType<AnswerOutcome.Recorded>(await quiz.SendAsync(answer with { Place = 1 }));

            Assert.Equal((true, Quizzing.Wrong), (changed.Earlier, changed.Item.Response));
            Assert.Equal((false, 1), (elsewhere.Earlier, elsewhere.Item.Place));
            Assert.All((await quiz.FinishedAsync(key)).Items, item => Assert.False(item.IsRight));
        }
        Assert.Equal(4, quiz.Study.Log().Count);
    }

    [Theory, SqliteData, PostgresData]
    public async Task What_was_confirmed_while_another_tab_handed_in_is_judged_with_the_rest(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        await using var elsewhere = quiz.AnotherInstance();
        var key = await quiz.StartAsync(Quizzing.Plan(QuizMode.Exam), [.. Enumerable.Range(0, 20).Select(_ => Quizzing.Choice(quiz.Cards[0]))]);

        var finish = Task.CompletedTask;
        var answers = new List<Task<AnswerOutcome>>();
        for (var place = 0; place < 20; place++)
        {
            answers.Add(quiz.SendAsync(quiz.Answer(key, place, Quizzing.Wrong)));
            if (place == 10)
                finish = elsewhere.Get<FinishQuiz>().HandleAsync(quiz.Learner, key);
        }
        var outcomes = await Task.WhenAll(answers);
        await finish;

        var items = (await quiz.SheetAsync(key)).Items;
        Assert.All(outcomes.Index(), outcome => Assert.Equal(outcome.Item is AnswerOutcome.Recorded, items[outcome.Index].Response is not null));
        Assert.All(outcomes.Where(outcome => outcome is not AnswerOutcome.Recorded), outcome => Assert.IsType<AnswerOutcome.Finished>(outcome));
        Assert.Equal(items.Count(item => item.Response is not null), quiz.Study.Log().Count);
        Assert.All(items, item => Assert.Equal((false, item.Response is null ? null : Rating.Again), (item.IsRight, item.Recorded)));
    }

    [Theory, SqliteData, PostgresData]
    public async Task An_answer_and_what_it_does_to_the_card_are_kept_together_or_not_at_all(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var learning = await quiz.StartAsync(Quizzing.Choice(quiz.Cards[0]));
        var exam = await quiz.StartAsync(Quizzing.Plan(QuizMode.Exam), [Quizzing.Choice(quiz.Cards[1])]);
        await quiz.AnsweredAsync(exam, 0, Quizzing.Wrong);
        await quiz.RefuseAnswersAsync(kind);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => quiz.SendAsync(quiz.Answer(learning, 0, Quizzing.Wrong)));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => quiz.FinishedAsync(exam));

        Assert.Empty(quiz.Study.Log());
        Assert.Equal(MemoryState.New, (await quiz.Study.Progress.HandleAsync(quiz.Learner, quiz.Cards[0])).Memory.State);
        Assert.Equal((null, 1), await quiz.SheetAsync(learning) is var sheet ? (sheet.Items[0].Response, sheet.Version) : default);
        Assert.Null((await quiz.SheetAsync(exam)).FinishedAt);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Of_two_answers_in_learning_mode_the_first_stands(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var key = await quiz.StartAsync(Quizzing.Choice(quiz.Cards[0]));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(option => quiz.SendAsync(quiz.Answer(key, 0, new Response.Chosen([option])))));

        var stands = Assert.Single(outcomes.OfType<AnswerOutcome.Recorded>());
        Assert.Equal(3, outcomes.OfType<AnswerOutcome.AlreadyAnswered>().Count(already => already.Item.Response == stands.Item.Response));
        Assert.Equal(stands.Item.Response, (await quiz.SheetAsync(key)).Items[0].Response);
        Assert.True(quiz.Study.Log().Count <= 1);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Two_instances_that_answer_at_once_write_one_answer(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        await using var elsewhere = quiz.AnotherInstance();
        var key = await quiz.StartAsync([.. Enumerable.Range(0, 20).Select(_ => Quizzing.Choice(quiz.Cards[0]))]);

        for (var place = 0; place < 20; place++)
        {
            var answer = quiz.Answer(key, place, Quizzing.Wrong);
            var outcomes = await Task.WhenAll(quiz.SendAsync(answer), elsewhere.Get<AnswerQuestion>().HandleAsync(answer with { AnswerId = Guid.NewGuid() }));
            Assert.Single(outcomes.OfType<AnswerOutcome.Recorded>());
            Assert.Single(outcomes.OfType<AnswerOutcome.AlreadyAnswered>());
        }

        Assert.Equal(20, quiz.Study.Log().Count);
        Assert.Equal(0, (await quiz.Study.Rebuild.HandleAsync(write: false, _ => { })).Differences);
    }

    [Theory, SqliteData, PostgresData]
    public async Task An_exam_finished_by_two_at_once_is_judged_once(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        await using var elsewhere = quiz.AnotherInstance();
        var key = await quiz.StartAsync(Quizzing.Plan(QuizMode.Exam), [.. quiz.Cards.Select(card => Quizzing.Choice(card))]);
        foreach (var place in new[] { 0, 1, 2 })
            await quiz.AnsweredAsync(key, place, Quizzing.Wrong);

        var outcomes = await Task.WhenAll(
            quiz.Get<FinishQuiz>().HandleAsync(quiz.Learner, key), elsewhere.Get<FinishQuiz>().HandleAsync(quiz.Learner, key), quiz.Get<FinishQuiz>().HandleAsync(quiz.Learner, key));

        Assert.Single(outcomes.Cast<FinishOutcome.Done>(), done => !done.Earlier);
        Assert.Single(outcomes.Cast<FinishOutcome.Done>().Select(done => (done.Sheet.FinishedAt, done.Sheet.Version)).Distinct());
        Assert.Equal(3, quiz.Study.Log().Count(entry => entry.Rating == Rating.Again));
    }

    [Theory, SqliteData, PostgresData]
    public async Task An_answer_that_was_confirmed_is_confirmed_again_after_the_end(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var key = await quiz.StartAsync(Quizzing.Plan(QuizMode.Exam, TimeSpan.FromMinutes(5)), [Quizzing.Choice(quiz.Cards[0])]);
        var answer = quiz.Answer(key, 0, Quizzing.Wrong);
        Assert.Null(Assert.IsType<AnswerOutcome.Recorded>(await quiz.SendAsync(answer)).Judgement);
        quiz.Study.Time.Now += TimeSpan.FromHours(1);

        var again = Assert.IsType<AnswerOutcome.Recorded>(await quiz.SendAsync(answer));

        Assert.Equal((true, false), (again.Earlier, again.Judgement!.IsRight));
        Assert.Single(quiz.Study.Log());
    }
}
