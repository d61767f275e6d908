using System.Globalization;
using System.Text;

namespace SreAcademy.Core.Content;

/// <summary>A text reduced to what makes two questions the same one: letters and digits, composed and in lower case.</summary>
public static class QuestionText
{
    /// <summary>NFC, lower case, without white space, punctuation and symbols. A text of symbols only keeps them.</summary>
    public static string Normalise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var letters = Keep(text, rune => Rune.IsLetterOrDigit(rune) || IsMark(rune));
        return letters.Length > 0 ? letters : Keep(text, rune => !Rune.IsWhiteSpace(rune));
    }

    private static string Keep(string text, Func<Rune, bool> wanted)
    {
        var kept = new StringBuilder(text.Length);
        // Enumerating runes replaces a lone surrogate, which normalisation would refuse.
        foreach (var rune in text.EnumerateRunes())
        {
            if (wanted(rune))
                kept.Append(Rune.ToLowerInvariant(rune).ToString());
        }
        return kept.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
