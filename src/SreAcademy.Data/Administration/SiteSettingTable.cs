namespace SreAcademy.Data.Administration;

/// <summary>The table <c>site_settings</c>.</summary>
internal static class SiteSettingTable
{
    private static readonly Statement Select = new("SELECT value FROM site_settings WHERE name = @name");

    private static readonly Statement Upsert = new("INSERT INTO site_settings (name, value) VALUES (@name, @value) ON CONFLICT (name) DO UPDATE SET value = @value");

    public static ValueTask<string?> ReadAsync(DatabaseWork work, string name) => work.FirstAsync(Select, row => row.GetString(0), name);

    public static async ValueTask WriteAsync(DatabaseWork work, string name, string value) => await work.ExecuteAsync(Upsert, name, value);
}
