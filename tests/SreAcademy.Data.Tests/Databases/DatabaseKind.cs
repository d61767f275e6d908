using System.Reflection;
using Xunit.Sdk;

namespace SreAcademy.Data.Tests;

public enum DatabaseKind
{
    Sqlite,
    Postgres,
}

public static class DatabaseKinds
{
    /// <summary>A migrated, empty database.</summary>
    public static async Task<TestDatabase> CreateAsync(this DatabaseKind kind)
    {
        TestDatabase database = kind == DatabaseKind.Sqlite ? new SqliteFile() : await PostgresServer.CreateAsync();
        Assert.IsType<DatabaseState.Ready>(await database.MigrateAsync());
        return database;
    }
}

/// <summary>Runs the test on SQLite.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqliteDataAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseKind.Sqlite]];
}

/// <summary>Runs the test on PostgreSQL, or shows it as skipped with the reason.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresDataAttribute : DataAttribute
{
    public PostgresDataAttribute()
    {
        if (PostgresServer.Server is null)
            Skip = $"no PostgreSQL: set {PostgresServer.Variable} to a server's connection string";
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseKind.Postgres]];
}
