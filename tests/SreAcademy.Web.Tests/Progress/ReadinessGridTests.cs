using Bunit;
using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Review;
using SreAcademy.Web.Components.Shared;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Progress;

public sealed class ReadinessGridTests : ReadingContext
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void A_cell_says_its_figure_and_what_stands_behind_it()
    {
        var cell = Cell(Seen(9101, 0), Seen(9102, 0), Seen(9103, 0));

        Assert.Equal("모니터링과 관측 가능성, 입문, 75% 3/4, 카드 4장 중 3장을 봤어요", Text(cell));
        Assert.Equal("/topics/observability?level=1", cell.GetAttribute("href"));
        Assert.Equal("cell", cell.ClassName);
    }

    [Fact]
    public void The_fill_of_what_is_known_lies_within_the_fill_of_what_was_seen()
    {
        var cell = Cell(Seen(9101, 0), Seen(9102, 10));

        Assert.Equal("50", cell.QuerySelector("rect.faded")!.GetAttribute("width"));
        Assert.Equal("47.5", cell.QuerySelector("rect.known")!.GetAttribute("width"));
    }

    [Fact]
    public void A_cell_of_which_less_than_half_was_seen_is_marked() =>
        Assert.Equal("cell thin", Cell(Seen(9101, 0)).ClassName);

    [Fact]
    public void A_cell_of_which_nothing_was_seen_counts_its_cards_instead_of_showing_nothing_percent()
    {
        var cell = Cell();

        Assert.Equal("모니터링과 관측 가능성, 입문, 아직 안 봄, 4장", Text(cell));
        Assert.Null(cell.QuerySelector("svg"));
    }

    [Fact]
    public void A_level_nobody_wrote_is_a_gap_and_one_without_cards_is_for_reading()
    {
        var row = Grid().FindAll("tbody tr")[0];

        Assert.Equal(["cell", "cell gap", "cell", "cell gap"], row.QuerySelectorAll("td > *").Select(cell => cell.ClassName));
        Assert.Equal("글", Grid().Find("a[href='/topics/sli-slo-sla?level=3'] .seen").TextContent);
    }

    [Fact]
    public void A_topic_that_was_begun_shows_its_readiness_over_all_levels()
    {
        var grid = Grid(Seen(9101, 0), Seen(9201, 0));

        Assert.Equal("12%", Assert.Single(grid.FindAll(".whole")).LastChild!.TextContent);
    }

    [Theory]
    [InlineData(0, "0%")]
    [InlineData(0.001, "1%")]
    [InlineData(0.125, "13%")]
    [InlineData(0.999, "99%")]
    [InlineData(1, "100%")]
    public void Nothing_and_all_are_said_only_of_nothing_and_all(double share, string said) =>
        Assert.Equal(said, ReadinessWords.Percent(share));

    /// <param name="days">Since the last review, at a stability of ten days.</param>
    private static CardStanding Seen(long card, int days) =>
        new(card, new CardMemory(MemoryState.Review, 0, 10, 5), Today.AddDays(-days), 1, Today.AddDays(10 - days), 0);

    private IRenderedComponent<ReadinessGrid> Grid(params CardStanding[] standings) => Render<ReadinessGrid>(grid => grid
        .Add(g => g.Catalog, SampleCatalog.Rich)
        .Add(g => g.Map, ReadinessMap.Of(SampleCatalog.Rich, standings, Today, new Scheduler(SchedulerParameters.Default))));

    private AngleSharp.Dom.IElement Cell(params CardStanding[] standings) => Grid(standings).Find("a[href='/topics/observability?level=1']");

    private static string Text(AngleSharp.Dom.IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
