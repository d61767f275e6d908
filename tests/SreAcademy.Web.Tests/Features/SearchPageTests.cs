using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Content;
using SreAcademy.Web.Features.Search;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features;

public sealed class SearchPageTests : ReadingContext
{
    [Fact]
    public void Before_anything_is_typed_the_page_says_what_can_be_typed()
    {
        var page = Typed("");

        Assert.Empty(page.FindAll(".result-count"));
        Assert.Contains("초성", page.Find(".hint").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_query_stays_in_the_field_and_hits_are_marked()
    {
        var page = Typed("?q=slo");

        Assert.Equal("slo", page.Find("input[name=q]").GetAttribute("value"));
        Assert.Equal("SLO", page.Find(".result-title mark").TextContent);
    }

    [Theory]
    [InlineData("?q=sli%2Fslo%2Fsla", "/topics/sli-slo-sla")]
    [InlineData("?q=꼬리 지연", "/topics/sli-slo-sla#level-3")]
    [InlineData("?q=SLI, SLO, SLA의", "/cards/701")]
    [InlineData("?q=가장 어려운 장애", "/cards/9001")]
    [InlineData("?q=쿠폰 이벤트 시작", "/scenarios#scenario-sli-slo-sla-120")]
    [InlineData("?q=연결 풀이 마른", "/scenarios#scenario-all-400")]
    public void A_result_leads_to_what_was_found(string query, string address) =>
        Assert.Equal(address, Typed(query).Find(".results a").GetAttribute("href"));

    [Fact]
    public void More_results_than_are_shown_are_counted()
    {
        var summary = Typed("?q=영향").Find(".result-count").TextContent;

        Assert.Matches(@"^\d+개를 찾았어요\. 그중 50개를 보여 드려요", summary);
    }

    [Fact]
    public void Nothing_found_says_what_to_try() =>
        Assert.Equal("낱말을 줄이거나 영어 이름, 초성으로 찾아보세요.", Typed("?q=없는낱말이에요").Find(".hint").TextContent);

    [Fact]
    public void After_an_import_the_new_catalog_is_searched()
    {
        Services.GetRequiredService<SearchCatalog>();
        Show(Sample.Snapshot(new Topic { Slug = "dns", Title = "이름 풀이" }));

        Assert.Equal("/topics/dns", Typed("?q=이름").Find(".results a").GetAttribute("href"));
    }

    private IRenderedComponent<SearchPage> Typed(string query)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"search{query}");
        return Render<SearchPage>();
    }
}
