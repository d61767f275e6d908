using System.Globalization;

namespace SreAcademy.Core.Messages;

/// <summary>Hosts that the operator vouches for: webhooks may go to them without https and whatever network they are in.</summary>
public sealed class WebhookHosts
{
    public static WebhookHosts None { get; } = new([]);

    private readonly HashSet<(string Host, int? Port)> entries;

    private WebhookHosts(IEnumerable<(string Host, int? Port)> entries) => this.entries = [.. entries];

    public bool Allow(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var host = Name(address.IdnHost);
        return entries.Contains((host, null)) || entries.Contains((host, address.Port));
    }

    /// <param name="text">host or host:port, several separated by commas; an IPv6 address in brackets. Null or empty: none.</param>
    /// <param name="hosts"><see cref="None"/> where it cannot be read.</param>
    /// <returns>Whether all of it could be read.</returns>
    public static bool TryParse(string? text, out WebhookHosts hosts)
    {
        hosts = None;
        var entries = new List<(string, int?)>();
        foreach (var part in (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Entry(part) is not { } entry)
                return false;
            entries.Add(entry);
        }
        hosts = new WebhookHosts(entries);
        return true;
    }

    private static (string Host, int? Port)? Entry(string part)
    {
        var colon = part.LastIndexOf(':');
        var hasPort = colon > 0 && !part.EndsWith(']');
        int? port = null;
        if (hasPort)
        {
            if (!int.TryParse(part.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is 0 or > 65535)
                return null;
            port = number;
        }
        var host = hasPort ? part[..colon] : part;
        return Uri.TryCreate($"http://{host}/", UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0 && uri.AbsolutePath == "/" && uri.Port == 80 ? (Name(uri.IdnHost), port) : null;
    }

    private static string Name(string host) => host.TrimEnd('.').ToUpperInvariant();
}
