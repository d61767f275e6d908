using Microsoft.Extensions.Logging;
using SreAcademy.Core.Progress;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Progress;

/// <summary>
/// A learner's log in figures. What was counted once is kept; only the cards answered since are read again. It is kept only as a saving: the log is the truth,
/// and where what is kept and what came since are not as many entries as the log has, all of it is counted anew. See .github/decisions/0049-study-digest.md.
/// </summary>
public sealed partial class ReadStudyDigest(AcademyDatabase database, GroupWriter writer, KnownSchedulers schedulers, ILogger<ReadStudyDigest> logger)
{
    /// <returns>Empty for a learner who has not studied yet.</returns>
    public async Task<StudyDigest> HandleAsync(long learnerId, CancellationToken cancellation = default)
    {
        var (before, counted) = await CountAsync(learnerId, cancellation);
        if (counted is null)
            return StudyDigest.Empty;
        if (!counted.IsKept)
            await KeepAsync(learnerId, before, counted, cancellation);
        return counted.Builder.Build();
    }

    // The connection is given back before the writer is waited for.
    private async Task<(DigestMark? Before, Counted? Counted)> CountAsync(long learnerId, CancellationToken cancellation)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        var situation = await DigestTable.ReadAsync(work, learnerId);
        return (situation.Mark, situation.Entries == 0 ? null : await GrowAsync(work, learnerId, situation) ?? await CountAllAsync(work, learnerId, cancellation));
    }

    /// <returns>Null where what is kept is not the beginning of the log.</returns>
    private async ValueTask<Counted?> GrowAsync(DatabaseWork work, long learnerId, DigestSituation situation)
    {
        if (situation is not { Mark: { } mark, Stored: { } builder } || mark.Entries > situation.Entries)
            return null;
        if (mark.Entries == situation.Entries)
            return new Counted(builder, mark, IsKept: true);
        var answered = await work.ListAsync(
            LearnerLog.AnsweredSince, row => (Card: row.GetInt64(ReviewLogTable.ColumnCount + 1), Entry: LearnerLog.Timed(row)), learnerId, mark.UpTo);
        var since = answered.Where(row => row.Entry.Review.Id > mark.UpTo).Select(row => row.Entry.Review.Id).ToList();
        // In PostgreSQL an entry may become visible after one with a higher id: then it is behind the mark and not counted.
        if (mark.Entries + since.Count != situation.Entries)
            return null;
        var known = await schedulers.ForAsync(work, answered.Select(row => row.Entry.Review.ParametersId));
        foreach (var card in answered.GroupBy(row => row.Card, row => row.Entry))
            builder.Add([.. card], mark.UpTo, known);
        return new Counted(builder, new DigestMark(since.Max(), situation.Entries, StudyDigestBuilder.Format), IsKept: false);
    }

    private async ValueTask<Counted> CountAllAsync(DatabaseWork work, long learnerId, CancellationToken cancellation)
    {
        var known = await LearnerLog.SchedulersAsync(work, schedulers, learnerId);
        var builder = new StudyDigestBuilder();
        var (upTo, entries) = (0L, 0);
        await foreach (var (_, log) in LearnerLog.ByCardAsync(work, LearnerLog.Whole, LearnerLog.Timed, cancellation, learnerId))
        {
            builder.Add(log, 0, known);
            (upTo, entries) = (Math.Max(upTo, log[^1].Review.Id), entries + log.Count);
        }
        return new Counted(builder, new DigestMark(upTo, entries, StudyDigestBuilder.Format), IsKept: false);
    }

    private async Task KeepAsync(long learnerId, DigestMark? before, Counted counted, CancellationToken cancellation)
    {
        try
        {
            await writer.WriteAsync(learnerId, work => DigestTable.WriteAsync(work, learnerId, before, counted.Mark, counted.Builder.Serialize()), cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogNotKept(exception);
        }
    }

    [LoggerMessage(LogLevel.Warning, "A digest was counted but not kept; the next look counts the same again")]
    private partial void LogNotKept(Exception exception);

    /// <param name="IsKept">It stands in the table as it is. One that had to be counted anew does not, even if the row says of itself that it is as far.</param>
    private sealed record Counted(StudyDigestBuilder Builder, DigestMark Mark, bool IsKept);
}
