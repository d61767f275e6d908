using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Web.Components.Layout;

namespace SreAcademy.Web.Tests.Components;

public sealed class NavigationTests : ReadingContext
{
    [Theory]
    [InlineData("", "학습 지도", "page")]
    [InlineData("topics/sli-slo-sla?level=2", "학습 지도", "true")]
    [InlineData("cards/701", "학습 지도", "true")]
    [InlineData("levels/1", "레벨", "page")]
    [InlineData("review?topic=on-call", "복습", "page")]
    [InlineData("quiz/notebook", "퀴즈", "true")]
    [InlineData("levels/4", "레벨", "true")]
    [InlineData("interview?role=3", "면접", "page")]
    [InlineData("interview-questions", "면접", "true")]
    [InlineData("drills", "훈련", "page")]
    [InlineData("drills/on-call-1", "훈련", "true")]
    [InlineData("scenarios?answers=open", "시나리오", "page")]
    [InlineData("glossary", "용어집", "page")]
    public void The_menu_marks_where_one_is(string path, string entry, string mark)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(path);
        var current = Assert.Single(Render<MainMenu>().FindAll("[aria-current]"));

        Assert.Equal(entry, current.TextContent.Trim());
        Assert.Equal(mark, current.GetAttribute("aria-current"));
    }

    [Fact]
    public void The_bar_of_a_phone_begins_with_what_is_done_every_day() =>
        Assert.Equal(["학습 지도", "복습", "퀴즈", "면접", "진도"], Render<MainMenu>().FindAll("li").Take(5).Select(entry => entry.TextContent.Trim()));

    [Fact]
    public void Nothing_is_marked_on_a_page_outside_the_menu()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("search?q=slo");

        Assert.Empty(Render<MainMenu>().FindAll("[aria-current]"));
    }
}
