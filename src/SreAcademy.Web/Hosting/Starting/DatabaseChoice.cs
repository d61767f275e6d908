using System.Data.Common;
using SreAcademy.Data.Postgres;
using SreAcademy.Data.Sqlite;

namespace SreAcademy.Web.Hosting.Starting;

/// <summary>Which database the connection string asks for; without one, a SQLite file in the data folder.</summary>
public abstract record DatabaseChoice
{
    private DatabaseChoice()
    {
    }

    /// <param name="File">Absolute.</param>
    public sealed record SqliteFile(string File) : DatabaseChoice;

    /// <param name="ConnectionString">Checked by the provider when it is used.</param>
    public sealed record PostgresServer(string ConnectionString) : DatabaseChoice;

    public static DatabaseChoice Read(string? connection, string dataPath, Places places)
    {
        ArgumentNullException.ThrowIfNull(places);
        if (string.IsNullOrWhiteSpace(connection))
            return new SqliteFile(Path.Combine(dataPath, "academy.db"));
        if (connection.Contains("Host=", StringComparison.OrdinalIgnoreCase))
            return new PostgresServer(connection);
        return new SqliteFile(Path.GetFullPath(SqlitePath(connection), places.WorkingDirectory));
    }

    public IServiceCollection Register(IServiceCollection services) => this switch
    {
        SqliteFile sqlite => services.AddSqlite(sqlite.File),
        PostgresServer postgres => services.AddPostgres(postgres.ConnectionString),
        _ => throw new NotSupportedException(),
    };

    private static string SqlitePath(string connection)
    {
        try
        {
            var parsed = new DbConnectionStringBuilder { ConnectionString = connection };
            if (parsed.Count == 1 && (parsed.TryGetValue("Data Source", out var file) || parsed.TryGetValue("Filename", out file))
                && file is string { Length: > 0 } path)
                return path;
        }
        catch (ArgumentException)
        {
            // The message may quote the value, and with it a password: it is not repeated.
        }

        throw new CannotStartException(
            $"연결 문자열을 읽을 수 없어요: {AcademySettings.ConnectionVariable}. "
            + "PostgreSQL은 'Host=…;Database=…;Username=…;Password=…', SQLite는 'Data Source=파일' 꼴로 적어 주세요.");
    }
}
