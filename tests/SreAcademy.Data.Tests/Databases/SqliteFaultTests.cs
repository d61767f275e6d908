using Microsoft.Data.Sqlite;
using SreAcademy.Data.Sqlite;

namespace SreAcademy.Data.Tests;

public class SqliteFaultTests
{
    [Fact]
    public async Task A_missing_file_is_behind_and_made_by_migrating()
    {
        await using var file = new SqliteFile();
        Assert.IsType<DatabaseState.Ready>(await file.MigrateAsync());
        Assert.True(File.Exists(file.File));
    }

    [Fact]
    public async Task A_migration_that_was_killed_does_not_hold_up_the_next_start()
    {
        await using var file = new SqliteFile();
        Directory.CreateDirectory(Path.GetDirectoryName(file.File)!);
        await using (var connection = await new SqliteDatabase(file.File).OpenAsync(CancellationToken.None))
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = """
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01');
                """;
            await command.ExecuteNonQueryAsync();
        }

        Assert.IsType<DatabaseState.Ready>(await file.MigrateAsync());
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_corrupt()
    {
        await using var file = new SqliteFile();
        Directory.CreateDirectory(Path.GetDirectoryName(file.File)!);
        await File.WriteAllTextAsync(file.File, string.Concat(Enumerable.Repeat("이것은 데이터베이스가 아니에요. ", 100)));
        Assert.Equal(DatabaseFaultKind.Corrupt, await FaultAsync(file));
    }

    [Fact]
    public async Task A_path_below_a_file_cannot_be_opened()
    {
        await using var file = new SqliteFile();
        Directory.CreateDirectory(Path.GetDirectoryName(file.File)!);
        await File.WriteAllTextAsync(file.File, "");
        var below = new SqliteDatabase(Path.Combine(file.File, "academy.db"));
        Assert.Equal(DatabaseFaultKind.Unreachable, Assert.IsType<DatabaseState.Unusable>(await below.CheckAsync()).Fault.Kind);
    }

    [Fact]
    public async Task A_database_opened_for_reading_only_is_read_only_and_its_catalog_can_still_be_read()
    {
        await using var file = new SqliteFile();
        await file.MigrateAsync();
        await file.Importer.ImportAsync(Courses.Catalog(Courses.Rich()), "1");
        var readOnly = new SqliteDatabase(file.File, SqliteOpenMode.ReadOnly);
        Assert.Equal(DatabaseFaultKind.ReadOnly, Assert.IsType<DatabaseState.Unusable>(await readOnly.CheckAsync()).Fault.Kind);
        Assert.Equal(1, (await new CatalogReader(readOnly).ReadSnapshotAsync()).Version);
    }

    [Theory]
    [InlineData(5, DatabaseFaultKind.Locked)]
    [InlineData(8, DatabaseFaultKind.ReadOnly)]
    [InlineData(11, DatabaseFaultKind.Corrupt)]
    [InlineData(13, DatabaseFaultKind.Full)]
    [InlineData(14, DatabaseFaultKind.Unreachable)]
    public void A_result_code_is_explained_even_when_it_is_wrapped(int code, DatabaseFaultKind kind)
    {
        var wrapped = new InvalidOperationException("wrapped", new SqliteException("failed", code));
        var fault = new SqliteDatabase("academy.db").Explain(wrapped);
        Assert.Equal(kind, fault?.Kind);
        Assert.Contains("academy.db", fault?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bug_is_not_explained_away() => Assert.Null(new SqliteDatabase("academy.db").Explain(new InvalidOperationException("bug")));

    private static async Task<DatabaseFaultKind> FaultAsync(SqliteFile file) =>
        Assert.IsType<DatabaseState.Unusable>(await file.MigrateAsync()).Fault.Kind;
}
