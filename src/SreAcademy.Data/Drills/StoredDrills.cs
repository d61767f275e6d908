using System.Data.Common;
using Microsoft.Extensions.Logging;
using SreAcademy.Core.Drills;

namespace SreAcademy.Data.Drills;

/// <summary>
/// Reads drills, each only for its learner. One whose text cannot be read (made by a later version, or damaged) is as if it were not there, but for
/// a line in the log.
/// </summary>
public sealed partial class StoredDrills(ILogger<StoredDrills> logger)
{
    private const int KeyLength = 32;

    private const string Own = """
        SELECT d.id, d.plan, d.started_at, d.finished_at, d.given_up FROM drills d
        WHERE d.learner_id = @learner AND d.key = @key AND EXISTS (SELECT 1 FROM learners l WHERE l.id = d.learner_id AND l.disabled_at IS NULL)
        """;

    /// <summary>Held until the transaction ends: changes of one drill go one after the other, also where several instances write.</summary>
    private static readonly Statement Locked = new(Own) { LocksRows = true };

    private static readonly Statement Plain = new(Own);

    /// <summary>A key comes from an address: only what can be one is looked for.</summary>
    internal static bool IsKey(string key) => key is { Length: KeyLength } && key.All(char.IsAsciiHexDigitLower);

    internal static DateTimeOffset? Moment(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    internal ValueTask<StoredDrill?> LockAsync(DatabaseWork work, long learnerId, string key) => FindAsync(work, Locked, learnerId, key);

    internal ValueTask<StoredDrill?> FindAsync(DatabaseWork work, long learnerId, string key) => FindAsync(work, Plain, learnerId, key);

    private async ValueTask<StoredDrill?> FindAsync(DatabaseWork work, Statement statement, long learnerId, string key)
    {
        if (!IsKey(key) || await work.FirstAsync(statement, row => Read(row, learnerId, key), learnerId, key) is not { } drill)
            return null;
        var moves = await work.ListAsync(DrillTable.Moves, row => (Id: row.GetString(0), Body: row.GetString(1)), drill.Id);
        return Readable(() => drill with { Moves = [.. moves.Select(move => DrillJson.ReadMove(move.Body))], MoveIds = [.. moves.Select(move => move.Id)] }, key);
    }

    private StoredDrill? Read(DbDataReader row, long learnerId, string key) => Readable(() => DrillJson.ReadPlan(row.GetString(1)), key) is not { } plan ? null : new StoredDrill(
        row.GetInt64(0), key, learnerId, plan, Moment(row, 2)!.Value, Moment(row, 3), row.GetBoolean(4), [], []);

    private T? Readable<T>(Func<T> read, string key) where T : class
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (DrillJson.IsUnreadable(exception))
        {
            LogUnreadable(key, exception);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Drill {Key} cannot be read")]
    private partial void LogUnreadable(string key, Exception exception);
}
