using System.Globalization;
using System.Text;

namespace SreAcademy.Core.Teams;

/// <summary>What may stand in a name that others see: one line that cannot pretend to be something else.</summary>
internal static class PlainLine
{
    /// <summary>Neither control characters, line ends, nor what hides or turns the direction of the text after it (Unicode TR9), nor other marks that are not seen.</summary>
    public static bool Allows(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format || IsJoiner(rune)) && !IsFiller(rune) && rune.Value is not (0x034F or (>= 0x180B and <= 0x180F));

    /// <summary>Seen only by what it does to its neighbours, and not at all between letters: pictures are made with it.</summary>
    public static bool Joins(Rune rune) => IsJoiner(rune) || rune.Value is >= 0xFE00 and <= 0xFE0F;

    /// <summary>A picture or a part of one, which others may be joined to.</summary>
    public static bool IsPicture(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol;

    /// <summary>Something to see: a name of nothing but zero-width characters or fillers of Hangul is none.</summary>
    public static bool Shows(Rune rune) => !Rune.IsWhiteSpace(rune)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Control)
        && !IsFiller(rune);

    private static bool IsJoiner(Rune rune) => rune.Value is 0x200C or 0x200D;

    // Letters by category, and blank: those of Hangul, and of Braille.
    private static bool IsFiller(Rune rune) => rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800;
}
