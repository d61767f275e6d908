using SreAcademy.Core.Quiz;
using SreAcademy.Data.Progress;
using SreAcademy.Data.Quizzes;
using SreAcademy.Data.Tests.Quizzes;

namespace SreAcademy.Data.Tests.Progress;

public class ConfidenceTests
{
    [Theory, SqliteData, PostgresData]
    public async Task Each_step_says_how_often_it_was_right_over_what_was_judged(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        Question[] questions = [.. Enumerable.Range(0, 5).Select(at => Quizzing.Choice(quiz.Cards[at % 3]))];
        var key = await quiz.StartAsync(questions);
        Confidence?[] sure = [Confidence.Sure, Confidence.Sure, Confidence.Guess, null, Confidence.Sure];
        foreach (var (place, confidence) in sure.Index().Take(4))
            await SendAsync(quiz, key, place, place == 1 ? Quizzing.Wrong : Quizzing.Right, confidence);
        var exam = await quiz.StartAsync(Quizzing.Plan(QuizMode.Exam), questions);
        await SendAsync(quiz, exam, 0, Quizzing.Right, Confidence.Likely);
        ConfidenceFigure[] before = [new(Confidence.Guess, 1, 1), new(Confidence.Sure, 2, 1)];
        Assert.Equal(before, await quiz.Get<ReadConfidence>().HandleAsync(quiz.Learner));

        await quiz.FinishedAsync(exam);

        // An exam is judged at its end.
        Assert.Equal([before[0], new(Confidence.Likely, 1, 1), before[1]], await quiz.Get<ReadConfidence>().HandleAsync(quiz.Learner));
        Assert.Empty(await quiz.Get<ReadConfidence>().HandleAsync(await quiz.Study.AddLearnerAsync()));
    }

    [Theory, SqliteData, PostgresData]
    public async Task What_the_learner_judged_says_nothing_about_the_learners_judgement(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var key = await quiz.StartAsync(Quizzing.Recall(quiz.Cards[0]), Quizzing.Cloze(quiz.Cards[1]));
        await SendAsync(quiz, key, 0, new Response.Recalled(true), Confidence.Sure);
        await SendAsync(quiz, key, 1, new Response.Typed("예싼"), Confidence.Sure);
        Assert.Equal([new ConfidenceFigure(Confidence.Sure, 1, 0)], await quiz.Get<ReadConfidence>().HandleAsync(quiz.Learner));

        await quiz.Get<ClaimRight>().HandleAsync(quiz.Learner, key, 1);

        Assert.Empty(await quiz.Get<ReadConfidence>().HandleAsync(quiz.Learner));
    }

    private static async Task SendAsync(Quizzing quiz, string key, int place, Response response, Confidence? confidence) =>
        Assert.IsType<AnswerOutcome.Recorded>(await quiz.SendAsync(quiz.Answer(key, place, response) with { Confidence = confidence }));
}
