using System.Data.Common;
using Microsoft.Extensions.Logging;
using SreAcademy.Core.Quiz;

namespace SreAcademy.Data.Quizzes;

/// <summary>
/// Reads quizzes, each only for its learner. One whose text cannot be read (made by a later version, or damaged) is as if it were not there,
/// but for a line in the log.
/// </summary>
public sealed partial class StoredQuizzes(ILogger<StoredQuizzes> logger)
{
    private const int KeyLength = 32;

    /// <summary>Held until the transaction ends: changes of one quiz go one after the other, also where several instances write.</summary>
    private static readonly Statement Locked = new(Own) { LocksRows = true };

    private static readonly Statement Plain = new(Own);

    private const string Own = """
        SELECT q.id, q.plan, q.started_at, q.ends_at, q.finished_at, q.position, q.version FROM quizzes q
        WHERE q.learner_id = @learner AND q.key = @key AND EXISTS (SELECT 1 FROM learners l WHERE l.id = q.learner_id AND l.disabled_at IS NULL)
        """;

    /// <summary>A key comes from an address: only what can be one is looked for.</summary>
    internal static bool IsKey(string key) => key is { Length: KeyLength } && key.All(char.IsAsciiHexDigitLower);

    internal ValueTask<StoredQuiz?> LockAsync(DatabaseWork work, long learnerId, string key) => FindAsync(work, Locked, learnerId, key);

    internal ValueTask<StoredQuiz?> FindAsync(DatabaseWork work, long learnerId, string key) => FindAsync(work, Plain, learnerId, key);

    /// <returns>Null where the quiz has no such question.</returns>
    internal async ValueTask<StoredItem?> ItemAsync(DatabaseWork work, StoredQuiz quiz, int place) =>
        await work.FirstAsync(QuizQuestionTable.One, row => Read(row, quiz.Key), quiz.Id, place);

    /// <returns>Null where one of them cannot be read.</returns>
    internal async ValueTask<IReadOnlyList<StoredItem>?> ItemsAsync(DatabaseWork work, StoredQuiz quiz)
    {
        var items = await work.ListAsync(QuizQuestionTable.OfQuiz, row => Read(row, quiz.Key), quiz.Id);
        return items.Contains(null) ? null : [.. items.OfType<StoredItem>()];
    }

    internal QuizPlan? ReadPlan(string json, string key) => Readable(() => QuizJson.ReadPlan(json), key);

    private async ValueTask<StoredQuiz?> FindAsync(DatabaseWork work, Statement statement, long learnerId, string key) =>
        IsKey(key)
            ? await work.FirstAsync(statement, row => Read(row, learnerId, key), learnerId, key)
            : null;

    private StoredQuiz? Read(DbDataReader row, long learnerId, string key) => ReadPlan(row.GetString(1), key) is not { } plan ? null : new StoredQuiz(
        row.GetInt64(0), key, learnerId, plan, Moment(row, 2)!.Value, Moment(row, 3), Moment(row, 4), row.GetInt32(5), row.GetInt32(6));

    private StoredItem? Read(DbDataReader row, string key) => Readable(() => QuizQuestionTable.Read(row), key);

    internal static DateTimeOffset? Moment(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    private T? Readable<T>(Func<T> read, string key) where T : class
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (QuizJson.IsUnreadable(exception))
        {
            LogUnreadable(key, exception);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Quiz {Key} cannot be read")]
    private partial void LogUnreadable(string key, Exception exception);
}
