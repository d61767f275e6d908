using Bunit;
using SreAcademy.Web.Features.ByLevel;

namespace SreAcademy.Web.Tests.Features;

public sealed class LevelPageTests : ReadingContext
{
    [Fact]
    public void A_level_gathers_what_every_topic_teaches_at_it_sub_topics_by_name()
    {
        var page = At("3");

        Assert.Equal(["SRE 원칙", "SLI/SLO/SLA"], page.FindAll(".level-part h2").Take(2).Select(heading => heading.TextContent));
        Assert.Equal("지연 시간 SLO", page.Find(".sub-topic").TextContent);
        Assert.All(page.FindAll(".card .level"), level => Assert.Equal("★★★ 시니어", level.TextContent));
    }

    [Fact]
    public void Bullets_of_several_topics_carry_no_names_that_could_meet() =>
        Assert.All(At("1").FindAll(".facts li"), bullet => Assert.Null(bullet.GetAttribute("id")));

    [Fact]
    public void Topics_without_the_level_are_listed_as_gaps() =>
        Assert.Equal(["SRE 원칙", "알림 설계", "포스트모텀"], At("4").FindAll(".gap-list a").Select(link => link.TextContent));

    [Fact]
    public void The_level_says_whom_it_is_for() =>
        Assert.Equal("온콜을 막 시작한 분", At("2").Find(".page-header .level-audience").TextContent);

    private IRenderedComponent<LevelPage> At(string number) => Render<LevelPage>(page => page.Add(p => p.Number, number));
}
