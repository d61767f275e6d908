using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>이 카드 신고: tells the author what is wrong with a card. The same words again, while they are still open, change nothing.</summary>
public sealed class ReportCard(GroupWriter writer, TimeProvider time)
{
    /// <param name="text">May be empty.</param>
    public async Task<ReportOutcome> HandleAsync(long learnerId, long cardId, string text, CancellationToken cancellation = default)
    {
        var words = StoredText.Of(text);
        if (words.Length > CardNote.LongestText)
            return new ReportOutcome.TextTooLong();
        return await writer.WriteAsync(learnerId, work => ReportTable.AddAsync(work, learnerId, cardId, words, place: null, StudyMoment.Now(time)), cancellation);
    }
}
