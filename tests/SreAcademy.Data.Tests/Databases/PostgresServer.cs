using Npgsql;
using SreAcademy.Data.Postgres;

namespace SreAcademy.Data.Tests;

/// <summary>A database of its own on the server that ACADEMY_TEST_POSTGRES names.</summary>
public sealed class PostgresServer : TestDatabase
{
    public const string Variable = "ACADEMY_TEST_POSTGRES";

    private readonly string name = $"academy_test_{Guid.NewGuid():N}";

    private PostgresServer() =>
        Database = new PostgresDatabase(new NpgsqlConnectionStringBuilder(Server) { Database = name, Pooling = false }.ToString());

    public static string? Server => Environment.GetEnvironmentVariable(Variable);

    public override AcademyDatabase Database { get; }

    public static async Task<PostgresServer> CreateAsync()
    {
        var created = new PostgresServer();
        await RunAsync($"CREATE DATABASE {created.name}");
        return created;
    }

    public override async ValueTask DisposeAsync() => await RunAsync($"DROP DATABASE {name} WITH (FORCE)");

    private static async Task RunAsync(string statement)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }
}
