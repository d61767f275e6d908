using System.Text;

namespace SreAcademy.Core.Content.Strictness;

/// <summary>An answer, right or wrong, as the text of an option.</summary>
public static class OptionText
{
    /// <summary>Characters (Unicode code points of the composed text) that a reader sees: markup is gone, white space is not counted.</summary>
    public static int Length(RichText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Text.Normalize(NormalizationForm.FormC).EnumerateRunes().Count(rune => !Rune.IsWhiteSpace(rune));
    }
}
