using System.Text;

namespace SreAcademy.Data.Study;

internal static class StoredText
{
    /// <summary>Without what no database should have to keep: PostgreSQL refuses a zero character, UTF-8 a lone half of a pair.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != 0)
                kept.Append(rune.ToString());
        }
        return kept.ToString().ReplaceLineEndings("\n").Trim();
    }
}
