using SreAcademy.Core.Quiz;

namespace SreAcademy.Data.Quizzes;

/// <summary>Finishes a quiz within a transaction; an exam is judged here.</summary>
public sealed class QuizEnding(StoredQuizzes quizzes, QuizMemory memory)
{
    /// <returns>The quiz as it is: finished, if its time was up. Null where it cannot be read.</returns>
    internal async ValueTask<StoredQuiz?> IfLateAsync(DatabaseWork work, StoredQuiz quiz, DateTimeOffset now) =>
        quiz.IsFinished || !quiz.IsLateAt(now) ? quiz : (await FinishAsync(work, quiz, now))?.Quiz;

    /// <returns>Null where it cannot be read.</returns>
    internal async ValueTask<(StoredQuiz Quiz, QuizSheet Sheet)?> FinishAsync(DatabaseWork work, StoredQuiz quiz, DateTimeOffset now)
    {
        if (await quizzes.ItemsAsync(work, quiz) is not { } items)
            return null;
        if (quiz.IsFinished)
            return (quiz, quiz.Sheet([.. items.Select(stored => stored.Item)]));
        var judged = new List<QuizItem>(items.Count);
        foreach (var stored in items)
            judged.Add(await JudgeAsync(work, quiz, stored));
        // Whoever comes back days after the time was up has not worked on it for days.
        var finished = await QuizTable.WriteAsync(work, quiz with { FinishedAt = quiz.IsLateAt(now) ? quiz.EndsAt : now });
        return (finished, finished.Sheet(judged));
    }

    // What was not answered is not right, and says nothing about the card.
    private async ValueTask<QuizItem> JudgeAsync(DatabaseWork work, StoredQuiz quiz, StoredItem stored)
    {
        if (stored.Item.IsRight is not null)
            return stored.Item;
        var judgement = stored.Item.Response is { } response ? QuestionJudge.Judge(stored.Item.Question, response) : null;
        var item = stored.Item with { IsRight = judgement?.IsRight ?? false, Score = judgement?.Score ?? 0 };
        if (judgement is not null)
            item = await memory.WriteAsync(work, quiz, item, judgement);
        await QuizQuestionTable.WriteAsync(work, quiz.Id, stored with { Item = item });
        return item;
    }
}
