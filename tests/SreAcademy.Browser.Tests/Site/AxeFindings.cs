using Deque.AxeCore.Commons;

namespace SreAcademy.Browser.Tests.Site;

/// <summary>
/// Axe with all its rules. It is run in the page itself: the package's own way also opens a second window and sends it everything that passed,
/// to join it with what frames hold, and that takes longer than the rules. No page of ours has a frame.
/// </summary>
public static class AxeFindings
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>What passes is not listed, which on a long page takes several times as long as the rules.</summary>
    private const string Find =
        """
        async part => (await axe.run(part ?? document, { resultTypes: ['violations'] })).violations
          .map(found => `${found.id}: ${found.help}: ${found.nodes.slice(0, 3).map(node => node.html).join(' | ')}`)
        """;

    /// <returns>What axe finds wrong as the page stands now, a line each; none is what a test wants.</returns>
    /// <param name="where">Opens each line.</param>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page, string where)
    {
        await LoadAsync(page);
        return Lines(await page.EvaluateAsync<string[]>(Find), where);
    }

    public static async Task<IReadOnlyList<string>> FindAsync(ILocator part, string where)
    {
        await LoadAsync(part.Page);
        return Lines(await part.EvaluateAsync<string[]>(Find), where);
    }

    private static async Task LoadAsync(IPage page)
    {
        Assert.Single(page.Frames);
        await page.EvaluateAsync(Axe);
    }

    private static List<string> Lines(string[] found, string where) => [.. found.Select(line => $"{where}: {line}")];
}
