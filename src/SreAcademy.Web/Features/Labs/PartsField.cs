using SreAcademy.Core.Labs;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Labs;

/// <summary>The availabilities of several components in one line, separated by commas or spaces.</summary>
/// <param name="Levels">Empty while something is off.</param>
/// <param name="Problem">In words; null while nothing is off.</param>
public sealed record PartsField(string Text, bool IsGiven, IReadOnlyList<LabField> Parts, IReadOnlyList<Availability> Levels, string? Problem)
{
    public const string Key = "parts";
    public const int MostParts = 10;

    /// <summary>UTF-16 units.</summary>
    public const int Longest = 200;

    static readonly char[] Separators = [',', ' ', ';', '，', '、', '\t', '\n'];

    public static PartsField Of(string? typed)
    {
        var text = typed ?? "99.9, 99.95, 99.99";
        var shown = text.Length > Longest ? text[..Longest] : text;
        var parts = text.Length > Longest ? [] : text.Split(Separators, MostParts + 1, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => LabField.Of(Key, part, "", WorkshopInput.Level) with { IsLevel = true }).ToList();
        var problem = text.Length > Longest || parts.Count > MostParts ? Phrase.Of(UiText.LabTooManyParts, MostParts)
            : parts.Count == 0 ? UiText.LabEmpty
            : parts.Index().Where(part => part.Item.Problem is not null).Select(part => Phrase.Of(UiText.LabPartProblem, part.Index + 1, part.Item.Text, part.Item.Problem)).FirstOrDefault();
        return new(shown, typed is not null, parts, problem is null ? [.. parts.Select(part => Availability.FromPercent(part.Value!.Value)!)] : [], problem);
    }
}
