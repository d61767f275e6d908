using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace SreAcademy.Web.Hosting.Starting;

/// <summary>What a person may configure, read once and checked before anything is opened.</summary>
/// <param name="ContentPath">Absolute; whether it exists is decided later, because the last good catalog can stand in for it.</param>
/// <param name="DataPath">Absolute, exists, writable.</param>
/// <param name="ConnectionString">SQLite's or PostgreSQL's, as <see cref="UsesPostgres"/> tells.</param>
public sealed record AcademySettings(string ContentPath, string DataPath, string ConnectionString, bool UsesPostgres)
{
    public const string ContentVariable = "ACADEMY_CONTENT";
    public const string DataVariable = "ACADEMY_DATA";
    public const string ConnectionVariable = "ConnectionStrings__Academy";
    public const string UrlsVariable = "ASPNETCORE_URLS";
    public const string DefaultUrl = "http://localhost:5080";

    public string LogPath => Path.Combine(DataPath, "logs");

    public string KeyPath => Path.Combine(DataPath, "keys");

    public static AcademySettings Read(IConfiguration configuration, Places places)
    {
        UrlCheck.Require(configuration[WebHostDefaults.ServerUrlsKey]);
        var data = DataFolder.Require(Given(configuration[DataVariable], places) ?? places.DefaultData());
        var content = Given(configuration[ContentVariable], places) ?? places.DefaultContent();
        var connection = configuration.GetConnectionString("Academy");
        if (string.IsNullOrWhiteSpace(connection))
            return new AcademySettings(content, data, $"Data Source={Path.Combine(data, "academy.db")}", UsesPostgres: false);
        var postgres = connection.Contains("Host=", StringComparison.OrdinalIgnoreCase);
        return new AcademySettings(content, data, RequireReadable(connection, postgres), postgres);
    }

    private static string? Given(string? value, Places places) =>
        string.IsNullOrWhiteSpace(value) ? null : Path.GetFullPath(value.Trim(), places.WorkingDirectory);

    private static string RequireReadable(string connection, bool postgres)
    {
        try
        {
            DbConnectionStringBuilder parsed = postgres ? new NpgsqlConnectionStringBuilder(connection) : new SqliteConnectionStringBuilder(connection);
            var target = postgres ? ((NpgsqlConnectionStringBuilder)parsed).Host : ((SqliteConnectionStringBuilder)parsed).DataSource;
            if (!string.IsNullOrWhiteSpace(target))
                return connection;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or KeyNotFoundException)
        {
            // The message of the provider may quote the value, and with it a password: it is not repeated.
        }

        throw new CannotStartException(
            $"{ConnectionVariable}의 연결 문자열을 읽을 수 없어요. "
            + "PostgreSQL은 'Host=…;Database=…;Username=…;Password=…', SQLite는 'Data Source=파일' 형식으로 고쳐 주세요.");
    }
}
