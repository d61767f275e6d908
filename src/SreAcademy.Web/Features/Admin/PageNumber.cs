using System.Globalization;
using SreAcademy.Web.Components.Shared;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Admin;

/// <summary>A page of a long list, by its number in the address.</summary>
/// <param name="Number">From 1.</param>
public readonly record struct PageNumber(int Number)
{
    /// <summary>Rows of a page.</summary>
    public const int Size = 50;

    /// <summary>Beyond what a list has, and what a database should count to.</summary>
    private const int Most = 10_000;

    public int Skipped => (Number - 1) * Size;

    /// <returns>The first page where it is no number.</returns>
    public static PageNumber Read(string? text) =>
        new(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, Most) : 1);

    public PageLink? Previous(Func<string?, string> address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return Number > 1 ? Link(Number - 1, address) : null;
    }

    public PageLink? Next(bool hasMore, Func<string?, string> address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return hasMore ? Link(Number + 1, address) : null;
    }

    private static PageLink Link(int number, Func<string?, string> address) =>
        new(address(number == 1 ? null : number.ToString(CultureInfo.InvariantCulture)), Phrase.Of(UiText.AdminPageNumber, number));
}
