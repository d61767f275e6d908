using Microsoft.Data.Sqlite;
using SreAcademy.Data.Sqlite;

namespace SreAcademy.Data.Tests;

public sealed class SqliteFile : TestDatabase
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("academy-");

    public SqliteFile(TimeSpan? patience = null) => Database = new SqliteDatabase(File, patience: patience);

    public string File => Path.Combine(folder.FullName, "data", "academy.db");

    public override AcademyDatabase Database { get; }

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
