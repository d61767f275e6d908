using System.Globalization;
using System.Text;

namespace SreAcademy.Core.Teams;

/// <summary>What may stand in a name that others see: one line that cannot pretend to be something else.</summary>
internal static class PlainLine
{
    /// <summary>Control characters, line ends, and what reverses or hides the direction of the text after it (Unicode TR9).</summary>
    public static bool Allows(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && rune.Value is not (0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF);

    /// <summary>Something to see: a name of nothing but zero-width characters or fillers of Hangul is none.</summary>
    public static bool Shows(Rune rune) => !Rune.IsWhiteSpace(rune)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Control)
        && rune.Value is not (0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800);
}
