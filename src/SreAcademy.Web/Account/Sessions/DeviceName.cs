namespace SreAcademy.Web.Account.Sessions;

/// <summary>Enough of a browser's self-description to tell one's own devices apart.</summary>
public static class DeviceName
{
    // In this order: most browsers also claim to be the ones below them.
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("Edg", "Edge"), ("SamsungBrowser", "Samsung Internet"), ("Whale", "Whale"), ("OPR", "Opera"), ("FxiOS", "Firefox"), ("Firefox", "Firefox"),
        ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
    ];

    /// <returns>Like <c>Chrome · Windows</c>; empty where nothing is known.</returns>
    public static string Of(string? userAgent) =>
        string.Join(" · ", new[] { Find(userAgent, Browsers), Find(userAgent, Systems) }.OfType<string>());

    private static string? Find(string? userAgent, (string Mark, string Name)[] names) =>
        names.FirstOrDefault(known => userAgent?.Contains(known.Mark, StringComparison.Ordinal) == true).Name;
}
