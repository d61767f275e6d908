using System.Globalization;
using Bunit;
using SreAcademy.Core.Review;
using SreAcademy.Web.Features.Settings;

namespace SreAcademy.Web.Tests.Features.Settings;

public sealed class RetentionChartTests : ReadingContext
{
    private static readonly IReadOnlyList<RetentionCost> Costs =
        [.. Enumerable.Range(80, 18).Select(percent => new RetentionCost(percent / 100.0, percent - 60, (percent - 60) * 0.13, percent / 100.0))];

    [Fact]
    public void Each_retention_has_a_bar_and_a_row_with_the_same_figures()
    {
        var chart = Chart(Costs, 90);

        Assert.Equal(18, chart.FindAll("rect").Count);
        Assert.Equal(chart.FindAll("tbody tr").Select(row => row.GetAttribute("data-figure")), chart.FindAll("rect title").Select(title => title.TextContent));
        Assert.Equal("90%: 하루 약 30장, 3.9분", chart.Find("tr[data-percent='90']").GetAttribute("data-figure"));
    }

    [Fact]
    public void The_present_value_is_marked_in_both()
    {
        var chart = Chart(Costs, 93);

        Assert.Equal("93", Assert.Single(chart.FindAll("rect.chosen")).GetAttribute("data-percent"));
        Assert.Equal("93", Assert.Single(chart.FindAll("tr[aria-current]")).GetAttribute("data-percent"));
    }

    [Fact]
    public void A_value_that_cannot_be_marks_nothing() => Assert.Empty(Chart(Costs, null).FindAll(".chosen, [aria-current]"));

    [Fact]
    public void Bars_grow_with_the_minutes_and_stay_below_the_top_line()
    {
        var chart = Chart(Costs, 90);
        var heights = chart.FindAll("rect").Select(bar => double.Parse(bar.GetAttribute("height")!, CultureInfo.InvariantCulture)).ToList();
        var top = chart.FindAll("line").Min(line => double.Parse(line.GetAttribute("y1")!, CultureInfo.InvariantCulture));

        Assert.Equal(heights.Order(), heights);
        Assert.All(chart.FindAll("rect"), bar => Assert.True(double.Parse(bar.GetAttribute("y")!, CultureInfo.InvariantCulture) >= top));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.004)]
    [InlineData(99_999)]
    public void However_much_or_little_it_is_it_can_be_drawn(double minutes)
    {
        var chart = Chart([.. Costs.Select(cost => cost with { MinutesPerDay = minutes, ReviewsPerDay = minutes })], 90);

        Assert.DoesNotContain("NaN", chart.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("∞", chart.Markup, StringComparison.Ordinal);
        Assert.Equal(4, chart.FindAll("line").Count);
    }

    private IRenderedComponent<RetentionChart> Chart(IReadOnlyList<RetentionCost> costs, int? chosen) =>
        Render<RetentionChart>(chart => chart.Add(c => c.Costs, costs).Add(c => c.Chosen, chosen));
}
