namespace SreAcademy.Data.Study;

/// <summary>The table <c>card_reports</c>. The same words about the same place, while they are still open, are one report.</summary>
internal static class ReportTable
{
    private static readonly Statement Situation = new("""
        SELECT c.id, (SELECT count(*) FROM card_reports r
            WHERE r.learner_id = l.id AND r.card_id = c.id AND r.closed_at IS NULL AND r.text = @text AND COALESCE(r.place, '') = COALESCE(@place, ''))
        FROM learners l LEFT JOIN cards c ON c.id = @card WHERE l.id = @learner AND l.disabled_at IS NULL
        """);

    private static readonly Statement Insert = new("INSERT INTO card_reports (card_id, learner_id, text, place, created_at) VALUES (@card, @learner, @text, @place, @now)");

    /// <param name="words">Of a length that was looked at.</param>
    /// <param name="place">Where it was seen, as an address within the site; null for the card itself.</param>
    public static async ValueTask<ReportOutcome> AddAsync(DatabaseWork work, long learnerId, long cardId, string words, string? place, DateTimeOffset now)
    {
        var found = await work.FirstAsync(
            Situation, row => (LearnerIsKnown: true, CardIsKnown: !row.IsDBNull(0), IsReported: row.GetInt64(1) > 0), words, place, cardId, learnerId);
        if (!found.LearnerIsKnown)
            return new ReportOutcome.UnknownLearner();
        if (!found.CardIsKnown)
            return new ReportOutcome.UnknownCard();
        if (!found.IsReported)
            await work.ExecuteAsync(Insert, cardId, learnerId, words, place, now.ToUnixTimeMilliseconds());
        return new ReportOutcome.Reported();
    }
}
