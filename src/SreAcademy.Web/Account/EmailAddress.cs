using System.Net.Mail;

namespace SreAcademy.Web.Account;

public static class EmailAddress
{
    /// <summary>Characters; what a mail server takes at most: RFC 5321, 4.5.3.1.3.</summary>
    public const int Longest = 254;

    /// <returns>The address without surrounding space; null if it cannot be one.</returns>
    public static string? Of(string? text)
    {
        var address = text?.Trim();
        return address is { Length: > 0 and <= Longest } && !address.Any(mark => char.IsControl(mark) || char.IsWhiteSpace(mark))
            && MailAddress.TryCreate(address, out var parsed) && parsed.Address == address ? address : null;
    }
}
