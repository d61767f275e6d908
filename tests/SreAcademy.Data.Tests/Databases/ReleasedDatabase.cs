using System.Data.Common;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace SreAcademy.Data.Tests;

/// <summary>A database as an earlier release left it: the schema its migrations made, and rows in every table.</summary>
internal static partial class ReleasedDatabase
{
    private static readonly string[] Numbered =
        ["documents", "topics", "cards", "learners", "learner_claims", "scheduler_parameters", "review_log", "card_reports", "quizzes", "interviews", "drills", "goals"];

    /// <param name="release">Name of its last migration, and of the folder it is kept in.</param>
    public static async Task FillAsync(TestDatabase database, DatabaseKind kind, string release)
    {
        await RunAsync(database, Read($"{release}.{(kind == DatabaseKind.Sqlite ? "sqlite" : "postgres")}.sql"));
        var rows = Read($"{release}.rows.sql");
        await RunAsync(database, kind == DatabaseKind.Sqlite ? rows : Bytes().Replace(rows, @"'\x$1'"));
        if (kind == DatabaseKind.Postgres)
            await RunAsync(database, string.Concat(Numbered.Select(table => $"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}));")));
    }

    /// <summary>Every value of every row, by table and column; null for nothing.</summary>
    /// <param name="columns">Only these, in this order; null for all there are.</param>
    public static async Task<IReadOnlyList<ReleasedTable>> ReadAsync(TestDatabase database, DatabaseKind kind, IReadOnlyList<ReleasedTable>? columns = null)
    {
        await using var connection = await database.Database.OpenAsync(CancellationToken.None);
        var tables = columns?.Select(table => table.Name) ?? (await LinesAsync(connection, kind == DatabaseKind.Sqlite
            ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\'"
            : "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_name NOT LIKE '\\_\\_EF%'")).Lines;
        var read = new List<ReleasedTable>();
        foreach (var table in tables)
        {
            var of = columns is null ? "*" : string.Join(", ", columns.Single(one => one.Name == table).Columns);
            var (names, lines) = await LinesAsync(connection, $"SELECT {of} FROM {table}");
            read.Add(new ReleasedTable(table, names, [.. lines.Order(StringComparer.Ordinal)]));
        }
        return read;
    }

    private static async Task RunAsync(TestDatabase database, string script)
    {
        if (database is SqliteFile file)
            Directory.CreateDirectory(Path.GetDirectoryName(file.File)!);
        await using var connection = await database.Database.OpenAsync(CancellationToken.None);
        await using var command = Command(connection, script);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<(IReadOnlyList<string> Names, List<string> Lines)> LinesAsync(DbConnection connection, string query)
    {
        await using var command = Command(connection, query);
        await using var rows = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await rows.ReadAsync())
            lines.Add(string.Join(" | ", Enumerable.Range(0, rows.FieldCount).Select(column => Text(rows.GetValue(column)))));
        return ([.. Enumerable.Range(0, rows.FieldCount).Select(rows.GetName)], lines);
    }

    private static string Text(object value) => value switch
    {
        DBNull => "null",
        byte[] bytes => Convert.ToHexString(bytes),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static DbCommand Command(DbConnection connection, string text)
    {
        var command = connection.CreateCommand();
        // Only the files and queries of this class come here.
#pragma warning disable CA2100
        command.CommandText = text;
#pragma warning restore CA2100
        return command;
    }

    private static string Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file) ?? throw new FileNotFoundException(file);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    // The one thing the two write differently.
    [GeneratedRegex("x'([0-9a-f]*)'")]
    private static partial Regex Bytes();
}

/// <param name="Lines">Its rows, in no order of their own.</param>
internal sealed record ReleasedTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<string> Lines);
