namespace SreAcademy.Web.Hosting.Starting;

/// <summary>What a person may configure, read once and checked before anything is opened.</summary>
/// <param name="ContentPath">Absolute; whether it exists is decided later, because the last good catalog can stand in for it.</param>
/// <param name="DataPath">Absolute, exists, writable.</param>
public sealed record AcademySettings(string ContentPath, string DataPath, DatabaseChoice Database)
{
    public const string ContentVariable = "ACADEMY_CONTENT";
    public const string DataVariable = "ACADEMY_DATA";
    public const string ConnectionVariable = "ConnectionStrings__Academy";
    public const string UrlsVariable = "ASPNETCORE_URLS";
    public const string DefaultUrl = "http://localhost:5080";

    public string LogPath => Path.Combine(DataPath, "logs");

    public string BackupPath => Path.Combine(DataPath, "backups");

    public string KeyPath => Path.Combine(DataPath, "keys");

    public static AcademySettings Read(IConfiguration configuration, Places places)
    {
        UrlCheck.Require(configuration[WebHostDefaults.ServerUrlsKey]);
        var data = DataFolder.Require(Given(configuration[DataVariable], places) ?? places.DefaultData());
        var content = Given(configuration[ContentVariable], places) ?? places.DefaultContent();
        return new AcademySettings(content, data, DatabaseChoice.Read(configuration.GetConnectionString("Academy"), data, places));
    }

    private static string? Given(string? value, Places places) =>
        string.IsNullOrWhiteSpace(value) ? null : Path.GetFullPath(value.Trim(), places.WorkingDirectory);
}
