namespace SreAcademy.Web.Account;

/// <summary>Where to go on afterwards, as the browser said it: followed only within this site.</summary>
public static class LocalAddress
{
    /// <returns><paramref name="address"/> if it is a path of this site, else <paramref name="fallback"/>.</returns>
    public static string Of(string? address, string fallback) => IsLocal(address) ? address! : fallback;

    // "//host" and "/\host" are other sites to a browser, which also drops tabs and line breaks before it looks.
    // Addresses of this site are escaped, and a header takes nothing beyond ASCII.
    private static bool IsLocal(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && address.All(mark => char.IsAscii(mark) && !char.IsControl(mark)) && address.Length <= 2000;
}
