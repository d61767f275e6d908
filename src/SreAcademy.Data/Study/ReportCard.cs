using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>이 카드 신고: tells the author what is wrong with a card. The same words again, while they are still open, change nothing.</summary>
public sealed class ReportCard(GroupWriter writer, TimeProvider time)
{
    private static readonly Statement Situation = new("""
        SELECT c.id, (SELECT count(*) FROM card_reports r WHERE r.learner_id = l.id AND r.card_id = c.id AND r.closed_at IS NULL AND r.text = @text)
        FROM learners l LEFT JOIN cards c ON c.id = @card WHERE l.id = @learner AND l.disabled_at IS NULL
        """);

    private static readonly Statement Insert = new("INSERT INTO card_reports (card_id, learner_id, text, created_at) VALUES (@card, @learner, @text, @now)");

    /// <param name="text">May be empty.</param>
    public async Task<ReportOutcome> HandleAsync(long learnerId, long cardId, string text, CancellationToken cancellation = default)
    {
        var words = StoredText.Of(text);
        if (words.Length > CardNote.LongestText)
            return new ReportOutcome.TextTooLong();
        return await writer.WriteAsync(learnerId, work => ReportAsync(work, learnerId, cardId, words), cancellation);
    }

    private async ValueTask<ReportOutcome> ReportAsync(DatabaseWork work, long learnerId, long cardId, string words)
    {
        var found = await work.FirstAsync(
            Situation, row => (LearnerIsKnown: true, CardIsKnown: !row.IsDBNull(0), IsReported: row.GetInt64(1) > 0), words, cardId, learnerId);
        if (!found.LearnerIsKnown)
            return new ReportOutcome.UnknownLearner();
        if (!found.CardIsKnown)
            return new ReportOutcome.UnknownCard();
        if (!found.IsReported)
            await work.ExecuteAsync(Insert, cardId, learnerId, words, StudyMoment.Now(time).ToUnixTimeMilliseconds());
        return new ReportOutcome.Reported();
    }
}
