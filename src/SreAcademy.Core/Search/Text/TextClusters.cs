using System.Globalization;

namespace SreAcademy.Core.Search;

/// <summary>Stretches of a text that are normalised, and shown, as one: a character with what combines with it.</summary>
internal static class TextClusters
{
    /// <summary>The end (exclusive) of the cluster that starts at <paramref name="start"/>.</summary>
    public static int EndOf(string text, int start)
    {
        var end = start + (char.IsSurrogatePair(text, start) ? 2 : 1);
        while (end < text.Length && Joins(text[end]))
            end++;
        return end;
    }

    /// <summary>The start of the cluster that <paramref name="position"/> lies in.</summary>
    public static int StartAt(string text, int position)
    {
        while (position > 0 && position < text.Length
            && (Joins(text[position]) || char.IsSurrogatePair(text, position - 1)))
        {
            position--;
        }
        return position;
    }

    private static bool Joins(char c) =>
        c >= '\u0300' && !Initials.IsSyllable(c) && (
            c is >= '\u1160' and <= '\u11FF' // vowels and finals of decomposed Hangul
                or >= '\uFFC2' and <= '\uFFDC' // the same in half width
                or '\uFF9E' or '\uFF9F' // half-width kana marks
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);
}
