using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace SreAcademy.Web.Account;

/// <summary>Values that leave the server (in a cookie, a link, a form) and must come back as they were, for a while.</summary>
public sealed class TimedSeal(IDataProtectionProvider protection, TimeProvider time)
{
    /// <param name="purpose">A value closed for one purpose cannot be opened for another.</param>
    public string Close<T>(string purpose, T value, TimeSpan lifetime) =>
        For(purpose).Protect(JsonSerializer.Serialize(new Sealed<T>(value, (time.GetUtcNow() + lifetime).ToUnixTimeMilliseconds())));

    /// <returns>Null if it was not closed here for this purpose, was changed, or is too old.</returns>
    public T? Open<T>(string purpose, string? text)
        where T : class
    {
        if (string.IsNullOrEmpty(text))
            return null;
        try
        {
            var opened = JsonSerializer.Deserialize<Sealed<T>>(For(purpose).Unprotect(text));
            return opened is not null && time.GetUtcNow().ToUnixTimeMilliseconds() < opened.Until ? opened.Value : null;
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }

    private IDataProtector For(string purpose) => protection.CreateProtector("SreAcademy.Account", purpose);

    private sealed record Sealed<T>(T Value, long Until);
}
