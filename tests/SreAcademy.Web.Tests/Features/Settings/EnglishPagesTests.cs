using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Settings;

public sealed partial class EnglishPagesTests(ReadingHost host) : IClassFixture<ReadingHost>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/topics/sli-slo-sla")]
    [InlineData("/topics/sli-slo-sla?level=2&answers=open")]
    [InlineData("/levels/1")]
    [InlineData("/levels/4")]
    [InlineData("/cards/701")]
    [InlineData("/interview-questions")]
    [InlineData("/scenarios?answers=open")]
    [InlineData("/glossary")]
    [InlineData("/labs/slo")]
    [InlineData("/labs/slo?slo=100&a=x&outage=-1&parts=1")]
    [InlineData("/search")]
    [InlineData("/search?q=SLO")]
    [InlineData("/search?q=%EC%97%86%EB%8A%94%EB%A7%90")]
    [InlineData("/no/such/page")]
    [InlineData("/error")]
    public async Task Everything_Korean_on_an_English_page_says_that_it_is(string path)
    {
        var (_, html, _) = await host.GetAsync(path, "lang=en");
        var page = new HtmlParser().ParseDocument(html);
        var unmarked = page.Body!.Descendants<IText>()
            .Where(text => Hangul().IsMatch(text.Data) && text.ParentElement?.Closest("[lang]")?.GetAttribute("lang") != "ko")
            .Select(text => $"<{text.ParentElement?.LocalName}> {text.Data.Trim()}");

        var attributes = page.Body!.QuerySelectorAll("[aria-label], [title], [placeholder]")
            .Where(element => element.Closest("[lang]")!.GetAttribute("lang") == "en")
            .SelectMany(element => element.Attributes.Where(attribute => attribute.Name is "aria-label" or "title" or "placeholder"))
            .Select(attribute => attribute.Value);

        Assert.DoesNotContain(attributes, text => Hangul().IsMatch(text));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        // The initials of the Korean alphabet lead through the glossary.
        Assert.DoesNotContain(unmarked, text => text.Length > "<h2> ㄱ".Length);
    }

    [GeneratedRegex(@"\p{IsHangulSyllables}|\p{IsHangulCompatibilityJamo}")]
    private static partial Regex Hangul();
}
