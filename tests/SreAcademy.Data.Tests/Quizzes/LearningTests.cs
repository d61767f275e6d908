using SreAcademy.Core.Quiz;
using SreAcademy.Core.Review;
using SreAcademy.Data.Quizzes;

namespace SreAcademy.Data.Tests.Quizzes;

public class LearningTests
{
    [Theory, SqliteData, PostgresData]
    public async Task A_quiz_is_read_as_it_was_begun_and_as_it_was_answered(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        Question[] questions = [Quizzing.Choice(quiz.Cards[0]), Quizzing.Cloze(quiz.Cards[1]), Quizzing.Recall(quiz.Cards[2])];
        var plan = Quizzing.Plan() with { AsksConfidence = true, Levels = [Core.Content.Level.Senior], Kinds = [QuestionKind.Choice], Cards = [.. quiz.Cards] };
        var key = await quiz.StartAsync(plan, questions);

        var sheet = await quiz.SheetAsync(key);
        Assert.Equal((key, plan, quiz.Study.Time.Now, null, null), (sheet.Key, sheet.Plan, sheet.StartedAt, sheet.EndsAt, sheet.FinishedAt));
        Assert.Equal(QuizTexts.Of(questions), QuizTexts.Of(sheet.Items.Select(item => item.Question)));

        var answer = quiz.Answer(key, 2, new Response.Recalled(true)) with { Confidence = Confidence.Sure };
        var recorded = Assert.IsType<AnswerOutcome.Recorded>(await quiz.SendAsync(answer));

        var after = await quiz.SheetAsync(key);
        Assert.Equal((2, sheet.Version + 1, recorded.Version), (after.Position, after.Version, after.Version));
        Assert.Equal(after.Version, await quiz.Get<ReadQuizVersion>().HandleAsync(quiz.Learner, key));
        var item = after.Items[2];
        Assert.Equal(
            (new Response.Recalled(true), true, 1, Confidence.Sure, true, TimeSpan.FromSeconds(9), quiz.Study.Time.Now),
            (item.Response, item.IsRight, item.Score, item.Confidence, item.SelfGraded, item.Duration, item.AnsweredAt));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_wrong_answer_brings_the_card_back_and_says_where_it_was_missed(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        await quiz.Study.GradedAsync(quiz.Cards[0], Rating.Easy);
        var key = await quiz.StartAsync(Quizzing.Choice(quiz.Cards[1]), Quizzing.Choice(quiz.Cards[0]));

        await quiz.AnsweredAsync(key, 0, Quizzing.Wrong);
        var missed = await quiz.AnsweredAsync(key, 1, Quizzing.Wrong);

        Assert.Equal((false, 0, Rating.Again), (missed.Judgement!.IsRight, missed.Judgement.Score, missed.Item.Recorded));
        Assert.Equal(MemoryState.Learning, (await quiz.Study.Progress.HandleAsync(quiz.Learner, quiz.Cards[1])).Memory.State);
        Assert.Equal(1, (await quiz.Study.Progress.HandleAsync(quiz.Learner, quiz.Cards[0])).Lapses);
        Assert.Equal(
            [(quiz.Cards[0], Rating.Easy, ReviewOrigin.Review, null), (quiz.Cards[1], Rating.Again, ReviewOrigin.Quiz, $"/quiz/{key}#q1"), (quiz.Cards[0], Rating.Again, ReviewOrigin.Quiz, $"/quiz/{key}#q2")],
            quiz.Study.Log().Select(entry => (entry.CardId, entry.Rating!.Value, entry.Origin, entry.OriginPlace)));
        Assert.Equal(9000, quiz.Study.Log()[^1].DurationMilliseconds);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_right_answer_is_good_for_a_due_card_and_nothing_for_another_or_with_a_hint(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind, cards: 4);
        foreach (var card in quiz.Cards.Take(2))
            await quiz.Study.GradedAsync(card, Rating.Easy);
        quiz.Study.Time.Now += TimeSpan.FromDays(40);
        await quiz.Study.GradedAsync(quiz.Cards[2], Rating.Easy);
        var key = await quiz.StartAsync([.. quiz.Cards.Select(card => Quizzing.Choice(card))]);

        Assert.IsType<ChangeOutcome.Changed>(await quiz.Get<UseHint>().HandleAsync(quiz.Learner, key, 1));
        for (var place = 0; place < 4; place++)
            Assert.Equal((true, place == 0 ? Rating.Good : null), Effect(await quiz.AnsweredAsync(key, place, Quizzing.Right)));

        var entry = Assert.Single(quiz.Study.Log(), entry => entry.Origin == ReviewOrigin.Quiz);
        Assert.Equal((quiz.Cards[0], Rating.Good), (entry.CardId, entry.Rating));
        Assert.Equal([false, true, false, false], (await quiz.SheetAsync(key)).Items.Select(item => item.HintUsed));
        Assert.Equal([Rating.Good, null, null, null], (await quiz.SheetAsync(key)).Items.Select(item => item.Recorded));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Every_card_that_was_missed_comes_back_once_and_a_retired_one_is_passed_over(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind, cards: 4);
        var key = await quiz.StartAsync(Quizzing.Several(quiz.Cards[0], quiz.Cards[1], quiz.Cards[1], quiz.Cards[2], quiz.Cards[3]));
        await quiz.RetireAsync(quiz.Cards[2]);

        var recorded = await quiz.AnsweredAsync(key, 0, new Response.Chosen([1, 2, 3]));

        Assert.Equal([quiz.Cards[0], quiz.Cards[1], quiz.Cards[2]], recorded.Judgement!.Missed.Order());
        Assert.Equal(Rating.Again, recorded.Item.Recorded);
        Assert.Equal([(quiz.Cards[0], 9000), (quiz.Cards[1], 0)], quiz.Study.Log().OrderBy(entry => entry.CardId).Select(entry => (entry.CardId, entry.DurationMilliseconds)));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Nothing_is_said_to_be_recorded_of_a_card_that_was_retired(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var key = await quiz.StartAsync(Quizzing.Choice(quiz.Cards[0]));
        await quiz.RetireAsync(quiz.Cards[0]);

        Assert.Equal((false, null), Effect(await quiz.AnsweredAsync(key, 0, Quizzing.Wrong)));
    }

    [Theory, SqliteData, PostgresData]
    public async Task What_was_written_in_free_recall_is_kept_with_the_judgement(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var key = await quiz.StartAsync(Quizzing.Recall(quiz.Cards[0]), Quizzing.Recall(quiz.Cards[1]));

        await quiz.AnsweredAsync(key, 0, new Response.Recalled(false, "제가 떠올린 것\0 \"따옴표\""));

        Assert.Equal(new Response.Recalled(false, "제가 떠올린 것\0 \"따옴표\""), (await quiz.SheetAsync(key)).Items[0].Response);
        Assert.IsType<AnswerOutcome.DoesNotFit>(await quiz.SendAsync(quiz.Answer(key, 1, new Response.Recalled(true, new string('가', 20_000)))));
    }

    private static (bool?, Rating?) Effect(AnswerOutcome.Recorded recorded) => (recorded.Item.IsRight, recorded.Item.Recorded);

    [Theory, SqliteData, PostgresData]
    public async Task Whoever_asks_for_the_answer_has_missed_it(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var key = await quiz.StartAsync(Quizzing.Choice(quiz.Cards[0]));

        var given = await quiz.AnsweredAsync(key, 0, new Response.GaveUp());

        Assert.False(given.Item.IsRight);
        Assert.Equal(Rating.Again, Assert.Single(quiz.Study.Log()).Rating);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_second_question_about_a_card_follows_the_same_rules(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var card = quiz.Cards[0];
        await quiz.Study.GradedAsync(card, Rating.Easy);
        quiz.Study.Time.Now += TimeSpan.FromDays(40);
        var key = await quiz.StartAsync(Quizzing.Choice(card), Quizzing.Choice(card), Quizzing.Choice(card), Quizzing.Choice(card));

        await quiz.AnsweredAsync(key, 0, Quizzing.Right);
        await quiz.AnsweredAsync(key, 1, Quizzing.Right);
        await quiz.AnsweredAsync(key, 2, Quizzing.Wrong);
        await quiz.AnsweredAsync(key, 3, Quizzing.Wrong);

        Assert.Equal([Rating.Easy, Rating.Good, Rating.Again, Rating.Again], quiz.Study.Log().Select(entry => entry.Rating!.Value));
        Assert.Equal(1, (await quiz.Study.Progress.HandleAsync(quiz.Learner, card)).Lapses);
        Assert.Equal(0, (await quiz.Study.Rebuild.HandleAsync(write: false, _ => { })).Differences);
    }
}

/// <summary>Questions as they are stored, to compare them by what they hold.</summary>
internal static class QuizTexts
{
    public static string Of(IEnumerable<Question> questions) => string.Join('\n', questions.Select(question => System.Text.Json.JsonSerializer.Serialize(question)));
}
