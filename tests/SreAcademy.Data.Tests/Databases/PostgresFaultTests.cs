using SreAcademy.Data.Postgres;

namespace SreAcademy.Data.Tests;

public class PostgresFaultTests
{
    [Theory]
    [InlineData("")]
    [InlineData("not a connection string")]
    [InlineData("Host=localhost;Port=many")]
    [InlineData("Database=academy;Username=academy")]
    public async Task A_connection_string_that_cannot_be_read_is_named(string connectionString) =>
        Assert.Equal(DatabaseFaultKind.Misconfigured, (await FaultAsync(connectionString)).Kind);

    [Fact]
    public async Task A_server_that_does_not_answer_is_unreachable_and_no_password_is_told()
    {
        var fault = await FaultAsync("Host=127.0.0.1;Port=1;Database=academy;Username=academy;Password=secret-word;Timeout=2");
        Assert.Equal(DatabaseFaultKind.Unreachable, fault.Kind);
        Assert.Contains("127.0.0.1:1/academy", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-word", fault.Message, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_database_that_does_not_exist_is_named() =>
        Assert.Equal(DatabaseFaultKind.Misconfigured, (await FaultAsync($"{PostgresServer.Server};Database=no_such_database")).Kind);

    private static async Task<DatabaseFault> FaultAsync(string connectionString) =>
        Assert.IsType<DatabaseState.Unusable>(await new PostgresDatabase(connectionString).CheckAsync()).Fault;
}

[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresServer.Server is null ? new PostgresDataAttribute().Skip : null;
}
