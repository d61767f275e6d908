using System.Text.RegularExpressions;

namespace SreAcademy.Browser.Tests.Site;

/// <summary>
/// Where a page has got to. Asked for again and again: waiting for the browser's own event can miss one that comes between the question whether it has been
/// and the beginning of the wait (playwright-dotnet issue 3364).
/// </summary>
internal static class Ways
{
    private const float Patience = 30_000;

    /// <param name="part">Of the address, as a regular expression.</param>
    public static Task ArriveAsync(this IPage page, string part) => Assertions.Expect(page).ToHaveURLAsync(new Regex(part), new() { Timeout = Patience });

    /// <param name="part">Of the address, as a regular expression.</param>
    public static Task LeaveAsync(this IPage page, string part) => Assertions.Expect(page).Not.ToHaveURLAsync(new Regex(part), new() { Timeout = Patience });
}
