using System.Text;

namespace SreAcademy.Core.Teams;

/// <summary>A team's name, as it is kept: trimmed, 1–<see cref="TeamLimits.LongestName"/> characters, one line.</summary>
public static class TeamName
{
    /// <param name="text">As it was typed: anything.</param>
    /// <returns>
    /// In Unicode's composed form, so that a Korean name from any keyboard is the same name. Null if it cannot be one: empty or invisible, too long,
    /// with control characters, line ends or marks that turn the direction of text.
    /// </returns>
    public static string? Of(string? text)
    {
        // A lone half of a pair cannot be composed.
        if (text is null || text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar))
            return null;
        var name = text.Normalize(NormalizationForm.FormC).Trim();
        return name.Length is >= 1 and <= TeamLimits.LongestName && name.EnumerateRunes().All(PlainLine.Allows) && name.EnumerateRunes().Any(PlainLine.Shows) ? name : null;
    }
}
