using System.Data.Common;
using System.Runtime.CompilerServices;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Progress;

/// <summary>Reads a learner's log card by card: it grows for ever, and never is in memory as a whole.</summary>
internal static class LearnerLog
{
    private const string Columns = $"{ReviewLogTable.Columns}, r.duration_milliseconds, r.card_id";

    public static readonly Statement Whole = new($"SELECT {Columns} FROM review_log r WHERE r.learner_id = @learner ORDER BY r.card_id, r.id");

    /// <summary>What was answered up to a study day, and what was taken back at any time: kind 1 is an undo.</summary>
    public static readonly Statement UpToDay = new($"""
        SELECT {Columns} FROM review_log r WHERE r.learner_id = @learner AND (r.study_day <= @day OR r.kind = 1) ORDER BY r.card_id, r.id
        """);

    /// <summary>
    /// Of the cards that were answered since an entry, from their first entry on. Looked for by study day, which stands in an index: an answer given after that
    /// entry has an earlier day only where a clock or a zone was set back by more than two, and whoever counts finds out. By id ("+ 0" forbids it) the search
    /// would pass by all that others have answered since.
    /// </summary>
    public static readonly Statement AnsweredSince = new($"""
        SELECT {Columns} FROM review_log r WHERE r.learner_id = @learner AND r.card_id IN (
            SELECT n.card_id FROM review_log n WHERE n.learner_id = @learner AND n.id + 0 > @up_to
                AND n.study_day >= (SELECT u.study_day - 2 FROM review_log u WHERE u.id = @up_to))
        ORDER BY r.card_id, r.id
        """);

    /// <summary>The schedulers of all its entries: while it is read, nothing else can be.</summary>
    public static async ValueTask<Func<long, Scheduler>> SchedulersAsync(DatabaseWork work, KnownSchedulers schedulers, long learnerId) =>
        await schedulers.ForAsync(work, await work.ListAsync(RebuildStatements.Parameters, row => row.GetInt64(0), learnerId));

    /// <param name="statement">One of those above.</param>
    /// <returns>The same list for each card, with its entries by id.</returns>
    public static async IAsyncEnumerable<(long CardId, List<T> Entries)> ByCardAsync<T>(
        DatabaseWork work, Statement statement, Func<DbDataReader, T> read, [EnumeratorCancellation] CancellationToken cancellation, params object?[] values)
    {
        var entries = new List<T>();
        var card = 0L;
        await foreach (var (entryCard, entry) in work.StreamAsync(statement, row => (row.GetInt64(ReviewLogTable.ColumnCount + 1), read(row)), values).WithCancellation(cancellation))
        {
            if (entryCard != card && entries.Count > 0)
            {
                yield return (card, entries);
                entries.Clear();
            }
            card = entryCard;
            entries.Add(entry);
        }
        if (entries.Count > 0)
            yield return (card, entries);
    }

    public static TimedReview Timed(DbDataReader row) => new(ReviewLogTable.Read(row), TimeSpan.FromMilliseconds(row.GetInt32(ReviewLogTable.ColumnCount)));
}
