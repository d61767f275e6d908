using SreAcademy.Browser.Tests.Site;

namespace SreAcademy.Browser.Tests.Reading;

[Collection(OnReadingSite.Name)]
public sealed class AccessibilityTests(RunningSite site)
{
    [BrowserTheory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public async Task Axe_finds_nothing_at_any_width_in_either_theme(string address)
    {
        List<string> found = [];
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            var page = await site.OpenAsync(scheme: scheme);
            foreach (var width in (int[])[320, 390, 1280])
            {
                await page.SetViewportSizeAsync(width, 800);
                await page.GotoAsync(address);
                found.AddRange(await AxeFindings.FindAsync(page, $"{scheme} {width}"));
            }

            await page.Context.CloseAsync();
        }

        Assert.Empty(found);
    }

    [BrowserTheory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public async Task Nothing_scrolls_sideways_and_no_Korean_word_is_broken(string address)
    {
        var page = await site.OpenAsync();
        foreach (var width in (int[])[320, 390, 640, 1280])
        {
            await page.SetViewportSizeAsync(width, 800);
            await page.GotoAsync(address);
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{width} px scrolls sideways");
            Assert.Empty(await page.EvaluateAsync<string[]>(BrokenWords));
        }

        await page.Context.CloseAsync();
    }

    /// <summary>Words of two to eight syllables that stand on more than one line.</summary>
    private const string BrokenWords =
        """
        () => {
          const broken = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          while (walker.nextNode()) {
            const node = walker.currentNode;
            // What only screen readers see is clipped to a pixel.
            if (!node.parentElement.checkVisibility() || node.parentElement.getBoundingClientRect().width < 4) continue;
            for (const word of node.data.matchAll(/[가-힣]{2,8}/g)) {
              range.setStart(node, word.index);
              range.setEnd(node, word.index + word[0].length);
              const tops = new Set([...range.getClientRects()].filter(r => r.width > 1).map(r => Math.round(r.top)));
              if (tops.size > 1) broken.push(word[0]);
            }
          }
          return broken;
        }
        """;
}
