using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Web.Features.Topics;

namespace SreAcademy.Web.Tests.Features;

public sealed class TopicPageTests : ReadingContext
{
    [Fact]
    public void A_topic_is_read_from_concept_through_sub_topics_and_levels_to_references() =>
        Assert.Equal(["개념", "지연 시간 SLO", "★ 입문", "★★ 주니어", "★★★ 시니어", "★★★★ 리드/CTO", "실무 시나리오", "면접 질문", "참고 자료"],
            At("").FindAll("h2").Select(heading => heading.TextContent));

    [Fact]
    public void The_level_in_the_address_leaves_only_that_level_and_what_belongs_to_it()
    {
        var page = At("?level=2");

        Assert.Equal(["★★ 주니어", "실무 시나리오", "면접 질문", "참고 자료"], page.FindAll("h2").Select(heading => heading.TextContent));
        Assert.Equal("★★ 주니어 1", Assert.Single(page.FindAll(".level-switch [aria-current=page]")).TextContent.Trim());
        Assert.All(page.FindAll(".card .level"), level => Assert.Equal("★★ 주니어", level.TextContent));
    }

    [Theory]
    [InlineData("?level=9")]
    [InlineData("?level=abc")]
    [InlineData("?level=")]
    public void A_level_that_does_not_exist_shows_all(string query) =>
        Assert.Equal(9, At(query).FindAll("h2").Count);

    [Fact]
    public void Unfolding_all_keeps_the_level_and_the_level_switch_keeps_the_folds()
    {
        Assert.Equal("/topics/sli-slo-sla?level=2&answers=open", At("?level=2").Find(".answers-toggle").GetAttribute("href"));
        Assert.Equal("/topics/sli-slo-sla?level=3&answers=open", At("?level=2&answers=open").Find(".level-switch [data-level='3']").GetAttribute("href"));
    }

    [Fact]
    public void Answers_open_in_the_address_unfolds_every_answer() =>
        Assert.All(At("?answers=open").FindAll("details"), fold => Assert.True(fold.HasAttribute("open")));

    [Fact]
    public void A_sub_topics_knowledge_stands_under_its_name_in_its_level() =>
        Assert.Equal("지연 시간 SLO", At("?level=3").Find(".level-part .sub-topic").TextContent);

    [Fact]
    public void A_missing_level_is_shown_as_a_gap()
    {
        var page = At("", "sre-principles");

        Assert.Equal(2, page.FindAll(".gap-note").Count);
    }

    [Fact]
    public void The_first_topic_has_no_previous_and_its_next_keeps_the_level()
    {
        var page = At("?level=1", "sre-principles");

        Assert.Empty(page.FindAll(".pager .previous"));
        Assert.Equal("/topics/sli-slo-sla?level=1", page.Find(".pager .next").GetAttribute("href"));
    }

    [Fact]
    public void Every_link_in_the_contents_leads_to_a_place_on_the_page()
    {
        var page = At("");

        Assert.All(page.FindAll(".contents a"), link => Assert.NotNull(page.Find(link.GetAttribute("href")!)));
    }

    private IRenderedComponent<TopicPage> At(string query, string slug = "sli-slo-sla")
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"topics/{slug}{query}");
        return Render<TopicPage>(page => page.Add(p => p.Slug, slug));
    }
}
