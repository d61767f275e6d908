using Bunit;
using SreAcademy.Core.Content;
using SreAcademy.Web.Features.Home;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features;

public sealed class LearningMapTests : ReadingContext
{
    [Fact]
    public void A_cell_leads_to_its_topic_at_its_level_and_names_itself()
    {
        var cell = Render<LearningMap>(map => map.Add(m => m.Catalog, SampleCatalog.Rich)).Find("a[href='/topics/sli-slo-sla?level=1']");

        Assert.Equal("SLI/SLO/SLA, 입문, ●● 카드 2", string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void A_level_nobody_wrote_is_a_gap_and_no_link()
    {
        var row = Render<LearningMap>(map => map.Add(m => m.Catalog, SampleCatalog.Rich)).FindAll("tbody tr")[0];

        Assert.Equal(["cell", "cell gap", "cell", "cell gap"], row.QuerySelectorAll("td > *").Select(cell => cell.ClassName));
        Assert.Equal("아직 없음", row.QuerySelector(".gap")!.TextContent);
    }

    [Fact]
    public void A_level_with_knowledge_but_no_card_is_no_gap() =>
        Assert.Contains("글", Render<LearningMap>(map => map.Add(m => m.Catalog, SampleCatalog.Rich))
            .Find("a[href='/topics/sli-slo-sla?level=3']").TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_newcomer_is_sent_to_the_first_topic_at_its_lowest_level() =>
        Assert.Equal("/topics/sre-principles?level=1", Render<HomePage>().Find(".hero .button").GetAttribute("href"));

    [Fact]
    public void An_empty_catalog_says_how_to_fill_it()
    {
        Show(CatalogSnapshot.Empty);
        var home = Render<HomePage>();

        Assert.Empty(home.FindAll("table, .button"));
        Assert.Contains("ACADEMY_CONTENT", home.Find(".empty").TextContent, StringComparison.Ordinal);
    }
}
