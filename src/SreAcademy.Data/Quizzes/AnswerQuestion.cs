using SreAcademy.Core.Quiz;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Quizzes;

/// <summary>Records an answer, and in learning mode what it does to the memory of cards, in one transaction, once.</summary>
public sealed class AnswerQuestion(GroupWriter writer, StoredQuizzes quizzes, QuizEnding ending, QuizMemory memory, TimeProvider time)
{
    public Task<AnswerOutcome> HandleAsync(QuizAnswer answer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(answer);
        answer.Check();
        return writer.WriteAsync(answer.LearnerId, work => AnswerAsync(work, answer), cancellation);
    }

    private async ValueTask<AnswerOutcome> AnswerAsync(DatabaseWork work, QuizAnswer answer)
    {
        var now = StudyMoment.Now(time);
        if (await quizzes.LockAsync(work, answer.LearnerId, answer.Key) is not { } found)
            return new AnswerOutcome.Unknown();
        if (await quizzes.ItemAsync(work, found, answer.Place) is not { } asked)
            return new AnswerOutcome.NotAsked();
        if (await ending.IfLateAsync(work, found, now) is not { } quiz)
            return new AnswerOutcome.Unknown();
        if (asked.AnswerId == answer.AnswerKey)
            return await EarlierAsync(work, quiz, answer.Place);
        if (quiz.IsLateAt(now))
            return await ending.FinishAsync(work, quiz, now) is { Sheet: var sheet } ? new AnswerOutcome.TooLate(sheet) : new AnswerOutcome.Unknown();
        if (quiz.IsFinished)
            return new AnswerOutcome.Finished();
        if (!quiz.IsExam && asked.Item.Response is not null)
            return new AnswerOutcome.AlreadyAnswered(asked.Item);
        if (QuestionJudge.Judge(asked.Item.Question, answer.Response) is not { } judgement || QuizJson.Write(answer.Response).Length > QuizJson.LongestResponse)
            return new AnswerOutcome.DoesNotFit();
        return await RecordAsync(work, quiz, asked.Item, answer, judgement, now);
    }

    private async ValueTask<AnswerOutcome> RecordAsync(DatabaseWork work, StoredQuiz quiz, QuizItem asked, QuizAnswer answer, Judgement judgement, DateTimeOffset now)
    {
        Judgement? shown = quiz.IsExam ? null : judgement;
        var item = asked with
        {
            Response = answer.Response,
            IsRight = shown?.IsRight,
            Score = shown?.Score,
            Confidence = answer.Confidence,
            SelfGraded = answer.Response is Response.Recalled,
            Duration = answer.CutDuration,
            AnsweredAt = now,
        };
        if (shown is not null)
            item = await memory.WriteAsync(work, quiz, item, shown);
        await QuizQuestionTable.WriteAsync(work, quiz.Id, new StoredItem(item, answer.AnswerKey));
        var after = await QuizTable.WriteAsync(work, quiz with { Position = answer.Place });
        return new AnswerOutcome.Recorded(item, shown, Earlier: false) { Version = after.Version };
    }

    // Read again: the quiz may have been finished just now, and the answer been judged with it.
    private async ValueTask<AnswerOutcome> EarlierAsync(DatabaseWork work, StoredQuiz quiz, int place)
    {
        var item = (await quizzes.ItemAsync(work, quiz, place))!.Item;
        var judgement = item.IsRight is null ? null : QuestionJudge.Judge(item.Question, item.Response!);
        return new AnswerOutcome.Recorded(item, judgement, Earlier: true) { Version = quiz.Version };
    }
}
