using System.Security.Cryptography;
using System.Text;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Quizzes;

/// <summary>What an answer in a quiz does to the memory of cards, within the transaction that stores the answer.</summary>
public sealed class QuizMemory(KnownSchedulers schedulers, PracticeChanges changes, TimeProvider time)
{
    private readonly GradeEntry entry = new(schedulers, changes, time);
    private readonly UndoEntry undo = new(schedulers, changes, time);

    /// <summary>Cards that were taken out of the catalog meanwhile are passed over.</summary>
    /// <returns>The item with what was recorded.</returns>
    internal async ValueTask<QuizItem> WriteAsync(DatabaseWork work, StoredQuiz quiz, QuizItem item, Judgement judgement)
    {
        var own = item.Question.CardId;
        Rating? recorded = null;
        foreach (var card in judgement is { IsRight: false, Missed: { Count: > 0 } missed } ? missed.Distinct() : [own])
        {
            // The time was spent once, however many cards were missed.
            var duration = card == own ? item.Duration ?? default : default;
            recorded = await RecordAsync(work, Grade(quiz, item.Place, card, duration, ""), isDue => QuizEffect.Of(judgement.IsRight, item.HintUsed, isDue)) ?? recorded;
        }
        return item with { Recorded = recorded };
    }

    /// <summary>Takes the lapse back and has the card be recalled if it was due, as if the answer had been judged right at once.</summary>
    /// <returns>The item with what is recorded now: still the lapse, where the card has been answered since.</returns>
    internal async ValueTask<QuizItem> TakeBackAsync(DatabaseWork work, StoredQuiz quiz, QuizItem item)
    {
        var card = item.Question.CardId;
        var missed = Grade(quiz, item.Place, card, default, "");
        if (await ReviewLogTable.FindAsync(work, quiz.LearnerId, missed.AnswerId) is not { } lapse
            || await undo.RecordAsync(work, quiz.LearnerId, missed.AnswerId) is not UndoOutcome.Undone { Progress: var before })
            return item;
        var at = (await ReviewLogTable.ReadAsync(work, quiz.LearnerId, card)).Find(logged => logged.Id == lapse.Id);
        var wasDue = before.IsDue(at.StudyDay, at.At);
        var again = Grade(quiz, item.Place, card, item.Duration ?? default, "/claimed");
        return item with { Recorded = await RecordAsync(work, again, _ => QuizEffect.Of(isRight: true, item.HintUsed, wasDue)) };
    }

    private async ValueTask<Rating?> RecordAsync(DatabaseWork work, Grade grade, Func<bool, Rating?> rate)
    {
        Rating? rated = null;
        return await entry.RecordAsItStandsAsync(work, grade, isDue => rated = rate(isDue)) is GradeOutcome.Recorded ? rated : null;
    }

    private static Grade Grade(StoredQuiz quiz, int place, long card, TimeSpan duration, string what) => new()
    {
        LearnerId = quiz.LearnerId,
        CardId = card,
        Rating = Rating.Again,
        ExpectedVersion = 0,
        AnswerId = AnswerId($"/quiz/{quiz.Key}/{place}/{card}{what}"),
        Duration = duration,
        Origin = ReviewOrigin.Quiz,
        OriginPlace = quiz.AddressOf(place),
    };

    // Always the same for the same answer: what is sent or judged again is one review.
    private static Guid AnswerId(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));
}
