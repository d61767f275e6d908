using Microsoft.AspNetCore.DataProtection;

namespace SreAcademy.Web.Hosting.Starting;

public static class KeyRing
{
    /// <summary>
    /// The keys that cookies and links are sealed with, kept in the data folder: they stay valid over a restart and a move of the folder,
    /// and a link made by a command opens on the site.
    /// </summary>
    public static void AddKeyRing(this IServiceCollection services, AcademySettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        services.AddDataProtection().SetApplicationName("SreAcademy").PersistKeysToFileSystem(new DirectoryInfo(settings.KeyPath));
    }
}
