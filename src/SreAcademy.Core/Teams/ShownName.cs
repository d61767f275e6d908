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
        Rune? before = null;
        foreach (var rune in text.EnumerateRunes().Where(PlainLine.Allows))
        {
            var (space, beforeSpace) = (Rune.IsWhiteSpace(rune), before is { } last && Rune.IsWhiteSpace(last));
            // Two names that look the same are the same: what cannot be seen makes no difference.
            if ((space && beforeSpace) || (PlainLine.Joins(rune) && !(before is { } picture && (PlainLine.IsPicture(picture) || PlainLine.Joins(picture)))))
                continue;
            kept.Append(space ? " " : rune.ToString());
            before = rune;
        }
        var line = kept.ToString().Normalize(NormalizationForm.FormC).Trim();
        return line.EnumerateRunes().Any(PlainLine.Shows) ? line : null;
    }
}
