using System.Globalization;
using System.Text.RegularExpressions;

namespace SreAcademy.Core.Labs;

/// <summary>Reads what people type into a field for a number: <c>99.9</c>, <c>99.9%</c>, <c>1,000,000</c>, <c>１２</c>, <c>1e6</c>. Takes any text and never throws.</summary>
public static partial class NumberText
{
    /// <summary>UTF-16 units; longer texts are no numbers.</summary>
    public const int Longest = 40;

    private const char FullWidthShift = (char)('！' - '!');

    public static NumberReading Read(string? text, NumberRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        if (string.IsNullOrWhiteSpace(text))
            return new NumberReading.Off(NumberFault.Empty);
        var typed = text.Length > Longest ? "" : Plain(text);
        if (!Form().IsMatch(typed))
            return new NumberReading.Off(NumberFault.NotANumber);
        return FaultOf(typed, range, out var value) is { } fault ? new NumberReading.Off(fault) : new NumberReading.Given(value);
    }

    // The double holds what a decimal cannot, and so tells 1e30 and 1e-30 from numbers in range.
    private static NumberFault? FaultOf(string typed, NumberRange range, out decimal value)
    {
        value = 0;
        var rough = double.Parse(typed, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (rough < 0 && range.Least >= 0)
            return NumberFault.Negative;
        if (rough > (double)range.Most || !decimal.TryParse(typed, NumberStyles.Float, CultureInfo.InvariantCulture, out value) || value > range.Most)
            return NumberFault.TooLarge;
        if (value < range.Least)
            return NumberFault.TooSmall;
        return range.IsWhole && value != decimal.Truncate(value) ? NumberFault.NotWhole : null;
    }

    private static string Plain(string text)
    {
        var folded = string.Concat(text.Select(letter => letter is >= '！' and <= '～' ? (char)(letter - FullWidthShift) : letter)).Trim();
        return Grouped().IsMatch(folded) ? folded.Replace(",", "", StringComparison.Ordinal).TrimEnd('%').TrimEnd() : folded.TrimEnd('%').TrimEnd();
    }

    [GeneratedRegex(@"^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,6})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();
}
