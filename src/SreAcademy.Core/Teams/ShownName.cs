using System.Globalization;
using System.Text;

namespace SreAcademy.Core.Teams;

/// <summary>What the others of a team see of somebody: the name that was chosen, or the part of the address before the @.</summary>
public static class ShownName
{
    /// <summary>Of an account that has chosen no name and has no address, such as one with nothing but a passkey.</summary>
    public const string Nameless = "이름 없음";

    /// <summary>Korean collation: whoever lists people lists them by it, never by figures.</summary>
    public static StringComparer Order { get; } = StringComparer.Create(CultureInfo.GetCultureInfo("ko-KR"), ignoreCase: true);

    /// <returns>One line, never empty.</returns>
    public static string Of(string? name, string? email) => Line(name) ?? Line(BeforeAt(email)) ?? Nameless;

    private static string? BeforeAt(string? email) => email?.LastIndexOf('@') is >= 0 and var at ? email[..at] : email;

    private static string? Line(string? text)
    {
        if (text is null)
            return null;
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes().Where(PlainLine.Allows))
            kept.Append(rune.ToString());
        var line = kept.ToString().Trim();
        return line.EnumerateRunes().Any(PlainLine.Shows) ? line : null;
    }
}
