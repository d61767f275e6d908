using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace SreAcademy.Browser.Tests.Site;

public static class AxeFindings
{
    /// <summary>All rules are run; what passes is not listed, which on a long page takes several times as long as the rules.</summary>
    private static readonly AxeRunOptions OnlyViolationsInFull = new() { ResultTypes = [ResultType.Violations] };

    /// <returns>What axe finds wrong as the page stands now, a line each; none is what a test wants.</returns>
    /// <param name="where">Opens each line.</param>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page, string where) =>
        Lines((await page.RunAxe(OnlyViolationsInFull)).Violations, where);

    public static async Task<IReadOnlyList<string>> FindAsync(ILocator part, string where) =>
        Lines((await part.RunAxe(OnlyViolationsInFull)).Violations, where);

    private static List<string> Lines(AxeResultItem[] violations, string where) =>
        [.. violations.Select(violation => $"{where}: {violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}")];
}
