using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Content;
using SreAcademy.Web.Features.Scenarios;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features;

public sealed class ScenariosPageTests : ReadingContext
{
    [Fact]
    public void Steps_are_folded_and_the_situation_is_not()
    {
        var page = Render<ScenariosPage>();

        Assert.All(page.FindAll("details"), step => Assert.False(step.HasAttribute("open")));
        Assert.Empty(page.FindAll("details [data-label=상황], details .part-label"));
    }

    [Fact]
    public void Tempting_wrong_moves_are_explained_inside_their_step() =>
        Assert.Equal("그동안 고객은 계속 실패하고 아무도 상황을 몰라요.", Render<ScenariosPage>().Find("details .wrong .why").TextContent);

    [Fact]
    public void What_a_drill_asks_is_not_told_to_who_reads()
    {
        var sheet = new DrillSheet { Alert = Sample.Rich("호출이 와요"), Severity = IncidentSeverity.Sev1, SeverityReason = Sample.Rich("모두가 겪어요") };
        var scenario = SampleScenarios.DatabasePool;
        Show(Sample.Snapshot(new Topic { Slug = "a", Title = "주제", Scenarios = [scenario] }));
        var without = Render<ScenariosPage>().Markup;

        Show(Sample.Snapshot(new Topic { Slug = "a", Title = "주제", Scenarios = [scenario with { Drill = sheet }] }));

        Assert.Equal(without, Render<ScenariosPage>().Markup);
    }

    [Fact]
    public void Answers_open_in_the_address_unfolds_every_step()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("scenarios?answers=open");

        Assert.All(Render<ScenariosPage>().FindAll("details"), step => Assert.True(step.HasAttribute("open")));
    }

    [Fact]
    public void Without_scenarios_the_page_says_so()
    {
        Show(CatalogSnapshot.Empty);

        Assert.Equal("아직 시나리오가 없어요.", Render<ScenariosPage>().Find(".empty-title").TextContent);
    }
}
