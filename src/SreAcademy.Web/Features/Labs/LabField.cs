using SreAcademy.Core.Labs;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Labs;

/// <summary>One number of the workshop: what stands in the address, and what came of reading it.</summary>
/// <param name="Key">Its name in the address.</param>
/// <param name="Text">What the field shows: as typed, or the usual.</param>
/// <param name="IsGiven">Whether the address names it.</param>
public sealed record LabField(string Key, string Text, bool IsGiven, NumberRange Range, NumberReading Reading)
{
    public decimal? Value => (Reading as NumberReading.Given)?.Value;

    /// <summary>Where 0 and 100 are not just out of range but mean something.</summary>
    public bool IsLevel { get; init; }

    /// <summary>What is off about it beside other numbers, once it is a number itself.</summary>
    public string? Clash { get; init; }

    /// <summary>In words; null while nothing is off.</summary>
    public string? Problem => Reading is NumberReading.Off off ? Words(off.Fault) : Clash;

    public static LabField Of(string key, string? typed, string usual, NumberRange range)
    {
        var text = typed ?? usual;
        return new(key, text.Length > NumberText.Longest ? text[..NumberText.Longest] : text, typed is not null, range, NumberText.Read(text, range));
    }

    string Words(NumberFault fault) => fault switch
    {
        NumberFault.Empty => UiText.LabEmpty,
        NumberFault.NotANumber => UiText.LabNotANumber,
        NumberFault.Negative => Phrase.Of(UiText.LabNegative, LabWords.Number(Range.Least)),
        NumberFault.TooSmall => Phrase.Of(IsLevel ? UiText.LabLevelTooSmall : UiText.LabTooSmall, LabWords.Number(Range.Least)),
        NumberFault.TooLarge => Phrase.Of(IsLevel ? UiText.LabLevelTooLarge : UiText.LabTooLarge, LabWords.Number(Range.Most)),
        NumberFault.NotWhole => UiText.LabNotWhole,
    };
}
