using System.Globalization;
using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.TwoFactor;

/// <summary>The secret that an authenticator app and the server share.</summary>
/// <param name="Uri">What the QR code holds.</param>
public sealed record AuthenticatorKey(string Key, string Uri)
{
    // Where the framework's store keeps it.
    internal const string Provider = "[AspNetUserStore]";
    internal const string Name = "AuthenticatorKey";

    /// <summary>As people type it: groups of four letters.</summary>
    public string Grouped => string.Join(' ', Key.Chunk(4).Select(group => new string(group)));

    public static AuthenticatorKey Of(string key, string account) => new(key, string.Create(
        CultureInfo.InvariantCulture,
        $"otpauth://totp/{System.Uri.EscapeDataString(Issuer)}:{System.Uri.EscapeDataString(account)}?secret={key}&issuer={System.Uri.EscapeDataString(Issuer)}&digits={Totp.Digits}"));

    private static string Issuer => Resources.UiText.SiteName;
}
