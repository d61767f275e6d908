using System.Data.Common;

namespace SreAcademy.Data.Administration;

/// <param name="Name">See <see cref="ShownName"/>.</param>
internal sealed record Person(long Id, bool IsAdministrator, bool IsDisabled, bool IsAccount, string Name)
{
    /// <summary>May do what administrators may.</summary>
    public bool Administers => IsAdministrator && !IsDisabled;
}

/// <summary>The table <c>learners</c>, as far as administrators change it. Teams are locked before people, everywhere.</summary>
internal static class AdministratorTable
{
    private const string Columns = "id, is_administrator, disabled_at, account_since, name, email";

    private static readonly Statement LockOne = new($"SELECT {Columns} FROM learners WHERE id = @actor") { LocksRows = true };

    // Always in the same order, so that two who change each other wait instead of standing still.
    private static readonly Statement LockWithSubject = new($"SELECT {Columns} FROM learners WHERE is_administrator = @wanted OR id = @subject OR id = @actor ORDER BY id") { LocksRows = true };

    private static readonly Statement SetDisabled = new("UPDATE learners SET disabled_at = @ended WHERE id = @subject");

    private static readonly Statement EndSessions = new("DELETE FROM learner_sessions WHERE learner_id = @subject");

    private static readonly Statement SetAdministrator = new("UPDATE learners SET is_administrator = @wanted WHERE id = @subject");

    /// <summary>Whether this is an administrator now, and stays one until the transaction ends.</summary>
    public static async ValueTask<bool> LockAsync(DatabaseWork work, long actorId) => await work.FirstAsync(LockOne, Read, actorId) is { Administers: true };

    /// <summary>All administrators and who is to be changed, as they stay until the transaction ends.</summary>
    public static async ValueTask<IReadOnlyList<Person>> LockAllAsync(DatabaseWork work, long actorId, long subjectId) =>
        await work.ListAsync(LockWithSubject, Read, true, subjectId, actorId);

    /// <param name="at">Null to let the learner in again.</param>
    public static async ValueTask SetDisabledAsync(DatabaseWork work, long subjectId, DateTimeOffset? at)
    {
        await work.ExecuteAsync(SetDisabled, at?.ToUnixTimeMilliseconds(), subjectId);
        await work.ExecuteAsync(EndSessions, subjectId);
    }

    public static async ValueTask SetAdministratorAsync(DatabaseWork work, long subjectId, bool value) => await work.ExecuteAsync(SetAdministrator, value, subjectId);

    private static Person Read(DbDataReader row) => new(
        row.GetInt64(0), row.GetBoolean(1), !row.IsDBNull(2), !row.IsDBNull(3), Core.Teams.ShownName.Of(row.IsDBNull(4) ? null : row.GetString(4), row.IsDBNull(5) ? null : row.GetString(5)));
}
