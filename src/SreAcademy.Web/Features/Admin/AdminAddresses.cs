using System.Globalization;

namespace SreAcademy.Web.Features.Admin;

/// <summary>Every address under /admin. For whoever is no administrator there is nothing at any of them.</summary>
public static class AdminAddresses
{
    public const string Overview = "/admin";
    public const string People = "/admin/people";
    public const string Teams = "/admin/teams";
    public const string Content = "/admin/content";
    public const string CardReports = "/admin/card-reports";
    public const string Messages = "/admin/messages";
    public const string Backups = "/admin/backups";
    public const string Audit = "/admin/audit";

    public static string Person(long id) => string.Create(CultureInfo.InvariantCulture, $"{People}/{id}");

    /// <summary>A backup as a file; asks once more who one is.</summary>
    public static string Backup(string name) => $"{Backups}/{Uri.EscapeDataString(name)}";

    /// <param name="query">Names with their values; empty and null ones are left out.</param>
    public static string With(string address, params ReadOnlySpan<(string Name, string? Value)> query)
    {
        var kept = new List<string>();
        foreach (var (name, value) in query)
        {
            if (!string.IsNullOrEmpty(value))
                kept.Add($"{name}={Uri.EscapeDataString(value)}");
        }
        return kept.Count == 0 ? address : $"{address}?{string.Join('&', kept)}";
    }
}
