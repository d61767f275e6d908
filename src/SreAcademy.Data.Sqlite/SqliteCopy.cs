using System.Data.Common;

namespace SreAcademy.Data.Sqlite;

/// <summary>A copy of the whole database in use, and whether a database is whole.</summary>
internal static class SqliteCopy
{
    /// <summary>One read transaction: the copy is the database at the moment it began, and in WAL mode nobody waits for a reader.</summary>
    public static async Task WriteAsync(Func<CancellationToken, Task<DbConnection>> open, string file, CancellationToken cancellation)
    {
        await using var connection = await open(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO @file";
        // As long as it takes: only the busy timeout is about patience.
        command.CommandTimeout = 0;
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@file", file);
        command.Parameters.Add(parameter);
        await Task.Run(() => command.ExecuteNonQuery(), cancellation);
    }

    public static async Task<IReadOnlyList<string>> FindDamageAsync(Func<CancellationToken, Task<DbConnection>> open, CancellationToken cancellation)
    {
        await using var connection = await open(cancellation);
        var damage = await ReadAsync(connection, "PRAGMA integrity_check(20)", row => row.GetString(0), cancellation);
        if (damage is ["ok"])
            damage = await ReadAsync(connection, "PRAGMA foreign_key_check", row => $"{row.GetString(0)}: {row.GetValue(1)} → {row.GetString(2)}", cancellation);
        return damage;
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(
        DbConnection connection, string statement, Func<DbDataReader, string> read, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        // Only the two above come here.
#pragma warning disable CA2100
        command.CommandText = statement;
#pragma warning restore CA2100
        command.CommandTimeout = 0;
        return await Task.Run<IReadOnlyList<string>>(
            () =>
            {
                var lines = new List<string>();
                using var rows = command.ExecuteReader();
                while (rows.Read())
                    lines.Add(read(rows));
                return lines;
            },
            cancellation);
    }
}
