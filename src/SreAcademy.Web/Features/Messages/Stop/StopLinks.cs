using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SreAcademy.Web.Account.Mail;
using SreAcademy.Web.Features.Reading;

namespace SreAcademy.Web.Features.Messages.Stop;

/// <summary>Links that stop letters without signing in. They do not grow old: a letter may be found years later.</summary>
public sealed class StopLinks(IDataProtectionProvider protection, MailBox box)
{
    private readonly IDataProtector protector = protection.CreateProtector("SreAcademy.Messages", "stop");

    /// <returns>Null where no letters are sent.</returns>
    public Uri? Address(long learnerId) => box.Settings is { Site: var site } ? new Uri(site, Addresses.StopMessages(Token(learnerId))) : null;

    public string Token(long learnerId) => protector.Protect(learnerId.ToString(CultureInfo.InvariantCulture));

    /// <param name="token">As it came from the link: anything.</param>
    /// <returns>Null for what was not sealed here.</returns>
    public long? Open(string? token)
    {
        if (token is not { Length: > 0 and <= 1000 })
            return null;
        try
        {
            return long.Parse(protector.Unprotect(token), NumberStyles.None, CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
