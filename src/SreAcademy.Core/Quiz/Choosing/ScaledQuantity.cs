using System.Globalization;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>A quantity times a factor, written as it was: <c>5-10분</c> times two is <c>10-20분</c>.</summary>
internal static class ScaledQuantity
{
    private const decimal Largest = 1_000_000;

    /// <returns>Null where the result is none that would be written: a share of 100% or more, half a person, a number written in another way.</returns>
    public static string? Of(Quantity quantity, decimal factor)
    {
        var low = quantity.Low * factor;
        var high = quantity.High * factor;
        // Shares near 100% are told by their distance to it: 49.95% would be no availability.
        if (quantity.Unit is "%" or "％" or "퍼센트" && (high >= 100 || quantity.High > 90))
            return null;
        if (quantity.Unit.Length == 0 || low >= Largest || !IsAsWhole(quantity.Low, low) || !IsAsWhole(quantity.High, high))
            return null;
        var text = quantity.Written;
        var first = text.IndexOf(Number(quantity.Low), StringComparison.Ordinal);
        if (first < 0)
            return null;
        var end = first + Number(quantity.Low).Length;
        if (quantity.Low == quantity.High)
            return text[..first] + Number(low) + text[end..];
        var second = text.IndexOf(Number(quantity.High), end, StringComparison.Ordinal);
        return second < 0 ? null : text[..first] + Number(low) + text[end..second] + Number(high) + text[(second + Number(quantity.High).Length)..];
    }

    private static bool IsAsWhole(decimal before, decimal after) => !decimal.IsInteger(before) || decimal.IsInteger(after);

    private static string Number(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
