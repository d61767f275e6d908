using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Quizzes;

public abstract record QuestionReportOutcome
{
    private QuestionReportOutcome()
    {
    }

    /// <summary>Also for a repeat of a report that is still open.</summary>
    public sealed record Reported : QuestionReportOutcome;

    /// <summary>Beyond <see cref="CardNote.LongestText"/>; nothing is stored.</summary>
    public sealed record TextTooLong : QuestionReportOutcome;

    /// <summary>No such question in a quiz of this learner.</summary>
    public sealed record Unknown : QuestionReportOutcome;
}

/// <summary>이 문제 신고: tells the author of a card what is wrong with a question made from it, and where it was asked.</summary>
public sealed class ReportQuestion(GroupWriter writer, StoredQuizzes quizzes, TimeProvider time)
{
    /// <param name="text">May be empty.</param>
    public async Task<QuestionReportOutcome> HandleAsync(long learnerId, string key, int place, string text, CancellationToken cancellation = default)
    {
        var words = StoredText.Of(text);
        if (words.Length > CardNote.LongestText)
            return new QuestionReportOutcome.TextTooLong();
        return await writer.WriteAsync(learnerId, work => ReportAsync(work, learnerId, key, place, words), cancellation);
    }

    private async ValueTask<QuestionReportOutcome> ReportAsync(DatabaseWork work, long learnerId, string key, int place, string words)
    {
        // Locked, so that the same report sent to two instances is one.
        if (await quizzes.LockAsync(work, learnerId, key) is not { } quiz || await quizzes.ItemAsync(work, quiz, place) is not { Item.Question.CardId: var card })
            return new QuestionReportOutcome.Unknown();
        return await ReportTable.AddAsync(work, learnerId, card, words, quiz.AddressOf(place), StudyMoment.Now(time)) is ReportOutcome.Reported
            ? new QuestionReportOutcome.Reported()
            : new QuestionReportOutcome.Unknown();
    }
}
