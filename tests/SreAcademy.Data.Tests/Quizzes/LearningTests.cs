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
        var item = after.Items[2];
        Assert.Equal(
            (new Response.Recalled(true), true, 1, Confidence.Sure, true, TimeSpan.FromSeconds(9), quiz.Study.Time.Now),
            (item.Response, item.IsRight, item.Score, item.Confidence, item.SelfGraded, item.Duration, item.AnsweredAt));
    }
}

/// <summary>Questions as they are stored, to compare them by what they hold.</summary>
internal static class QuizTexts
{
    public static string Of(IEnumerable<Question> questions) => string.Join('\n', questions.Select(question => System.Text.Json.JsonSerializer.Serialize(question)));
}
