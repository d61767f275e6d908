using SreAcademy.Core.Review;
using SreAcademy.Data.Progress;

namespace SreAcademy.Data.Study;

/// <summary>Derives all progress anew from the log, one learner after the other, and says where what is stored is something else.</summary>
public sealed class RebuildProgress(AcademyDatabase database, GroupWriter writer, KnownSchedulers schedulers)
{
    private const int MostAttempts = 5;

    /// <param name="write">Whether to store what was derived where it differs.</param>
    /// <param name="report">Called for every difference, by learner and card.</param>
    public async Task<RebuildReport> HandleAsync(bool write, Action<ProgressDifference> report, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var whole = new RebuildReport(0, 0, 0, 0);
        long? learner = long.MinValue;
        while ((learner = await NextLearnerAsync(learner.Value, cancellation)) is { } id)
        {
            var (cards, answers, differences) = await CompareAsync(id, cancellation);
            foreach (var difference in differences)
                report(difference);
            // Derived from the same log, and cheap to make anew.
            if (write)
                await writer.WriteAsync(id, work => work.ExecuteAsync(DigestTable.Remove, id), cancellation);
            foreach (var card in write ? differences.Select(difference => difference.CardId).Distinct() : [])
                await writer.WriteAsync(id, work => RepairAsync(work, id, card), cancellation);
            whole = new RebuildReport(whole.Learners + 1, whole.Cards + cards, whole.Entries + answers, whole.Differences + differences.Count);
        }
        return whole;
    }

    private async Task<long?> NextLearnerAsync(long after, CancellationToken cancellation)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        return await work.FirstAsync(RebuildStatements.NextLearner, row => row.IsDBNull(0) ? (long?)null : row.GetInt64(0), after);
    }

    // What one learner has stored fits into memory; the log, which grows for ever, streams past it card by card.
    private async Task<(int Cards, long Entries, List<ProgressDifference> Differences)> CompareAsync(long learnerId, CancellationToken cancellation)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        var stored = (await work.ListAsync(RebuildStatements.Progress, row => ProgressTable.Read(row, 0, row.GetInt64(ProgressTable.ColumnCount))!, learnerId))
            .ToDictionary(progress => progress.CardId);
        var known = await schedulers.ForAsync(work, await work.ListAsync(RebuildStatements.Parameters, row => row.GetInt64(0), learnerId));
        var differences = new List<ProgressDifference>();
        var log = new List<LoggedReview>();
        var (card, cards, entries) = (0L, 0, 0L);
        await foreach (var (entryCard, entry) in work.StreamAsync(
            RebuildStatements.Log, row => (row.GetInt64(ReviewLogTable.ColumnCount), ReviewLogTable.Read(row)), learnerId).WithCancellation(cancellation))
        {
            if (entryCard != card)
                CompareCard();
            card = entryCard;
            log.Add(entry);
            entries++;
        }
        CompareCard();
        differences.AddRange(stored.Values.OrderBy(extra => extra.CardId).SelectMany(extra => ProgressDifference.Between(learnerId, extra, null)));
        return (cards, entries, differences);

        void CompareCard()
        {
            if (log.Count == 0)
                return;
            stored.Remove(card, out var progress);
            differences.AddRange(ProgressDifference.Between(learnerId, progress, ProgressFold.Of(card, log, known)));
            log.Clear();
            cards++;
        }
    }

    // Read again where it is written: the learner may have answered meanwhile. The row before the log: an answer that comes between
    // them moves the row on, so that nothing is written and both are read once more.
    private async ValueTask<bool> RepairAsync(DatabaseWork work, long learnerId, long cardId)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var stored = await ProgressTable.ReadAsync(work, learnerId, cardId);
            var log = await ReviewLogTable.ReadAsync(work, learnerId, cardId);
            if (log.Count == 0 && stored is null)
                return false;
            if (log.Count == 0
                ? await work.ExecuteAsync(RebuildStatements.Remove, learnerId, cardId, stored!.Version) == 1
                : await ProgressTable.WriteAsync(work, learnerId, ProgressFold.Of(cardId, log, await schedulers.ForAsync(work, log)), stored?.Version))
                return true;
        }
        throw new InvalidOperationException($"card {cardId} of learner {learnerId} never stood still");
    }
}

/// <param name="Cards">Pairs of a learner and a card with entries in the log.</param>
/// <param name="Entries">Of the log.</param>
/// <param name="Differences">Fields that were something else than the log says.</param>
public sealed record RebuildReport(int Learners, int Cards, long Entries, int Differences);

internal static class RebuildStatements
{
    public static readonly Statement NextLearner = new("SELECT min(id) FROM learners WHERE id > @learner");

    public static readonly Statement Progress = new($"SELECT {ProgressTable.Columns}, p.card_id FROM progress p WHERE p.learner_id = @learner");

    public static readonly Statement Parameters = new("SELECT DISTINCT parameters_id FROM review_log WHERE learner_id = @learner");

    public static readonly Statement Log = new($"SELECT {ReviewLogTable.Columns}, r.card_id FROM review_log r WHERE r.learner_id = @learner ORDER BY r.card_id, r.id");

    public static readonly Statement Remove = new("DELETE FROM progress WHERE learner_id = @learner AND card_id = @card AND version = @expected");
}
