namespace SreAcademy.Core.Messages;

/// <summary>Where messages for a team can be posted to, as far as the address itself says. Whoever posts also looks at where it leads.</summary>
public static class WebhookAddress
{
    /// <summary>Characters.</summary>
    public const int Longest = 500;

    /// <param name="text">As it was typed.</param>
    /// <returns>Null for what is no address, carries a name and password, or is neither https nor on a host that <paramref name="hosts"/> allow.</returns>
    public static Uri? Of(string? text, WebhookHosts hosts)
    {
        ArgumentNullException.ThrowIfNull(hosts);
        if (text?.Trim() is not { Length: > 0 and <= Longest } typed || !Uri.TryCreate(typed, UriKind.Absolute, out var address))
            return null;
        if (address.UserInfo.Length > 0 || address.Host.Length == 0 || address.AbsoluteUri.Length > Longest)
            return null;
        return address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && hosts.Allow(address)) ? address : null;
    }
}
