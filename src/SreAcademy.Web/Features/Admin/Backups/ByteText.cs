using System.Globalization;

namespace SreAcademy.Web.Features.Admin.Backups;

/// <summary>Sizes of files as people read them: 812 KB, 51.2 MB.</summary>
public static class ByteText
{
    private static readonly string[] Units = ["B", "KB", "MB", "GB", "TB"];

    public static string Of(long bytes)
    {
        var (size, unit) = ((double)bytes, 0);
        while (size >= 1024 && unit < Units.Length - 1)
            (size, unit) = (size / 1024, unit + 1);
        return string.Create(CultureInfo.InvariantCulture, $"{(unit == 0 || size >= 100 ? Math.Round(size) : Math.Round(size, 1))} {Units[unit]}");
    }
}
