using System.Security.Claims;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Drills;
using SreAcademy.Data;
using SreAcademy.Web.Features.Drills;
using SreAcademy.Web.Features.Drills.Live;
using SreAcademy.Web.Features.Drills.Session;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Drills;

public sealed class DrillIslandTests : ReadingContext
{
    private readonly ManualTime time = new();
    private readonly BunitAuthorizationContext learner;
    private readonly FakeDrill drill;

    public DrillIslandTests()
    {
        drill = new FakeDrill(time, SampleDrills.Coupons);
        Services.AddSingleton<TimeProvider>(time);
        Services.AddSingleton(new DrillActionsOf((_, _) => drill.Actions));
        learner = AddAuthorization();
        learner.SetAuthorized("guest");
        learner.SetClaims(new Claim(ClaimTypes.NameIdentifier, "7"));
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    private IRenderedComponent<DrillIsland> Open() => Render<DrillIsland>(island => island.Add(i => i.Key, "a").Add(i => i.Slug, "error-budget-1"));

    private IRenderedComponent<DrillIsland> Respond()
    {
        var island = Open();
        island.Find("[data-action=acknowledge]").Click();
        island.Find("[data-action=option-2]").Click();
        island.Find("#role-1").Change("1");
        island.Find("#role-2").Change("2");
        island.Find("#role-3").Change("4");
        island.Find("[data-action=name-roles]").Click();
        return island;
    }

    private static string Said(IRenderedComponent<DrillIsland> island) => island.Find("[data-announcement]").TextContent;

    [Fact]
    public void What_is_seen_shows_once_the_alert_is_acknowledged()
    {
        var island = Open();
        Assert.Contains("결제 오류율 8%", island.Find(".drill-alert").TextContent, StringComparison.Ordinal);
        Assert.Empty(island.FindAll(".symptoms"));
        island.Find("[data-action=acknowledge]").Click();

        Assert.Contains("쿠폰 이벤트가 열렸어요", island.Find(".symptoms").TextContent, StringComparison.Ordinal);
        Assert.Equal(2, island.FindAll(".symptoms svg[role=img][aria-label]").Count);
        Assert.Equal(2, island.FindAll(".symptoms .chart-table table").Count);
    }

    [Fact]
    public void Each_move_is_told_with_what_it_led_to_and_cost()
    {
        var island = Respond();
        Assert.Equal("역할을 알맞게 나눴어요. 2분 지남 · 버짓 0.37% 씀", Said(island));
        island.Find($"[data-action=option-{drill.State.Wrong(SampleDrills.Tempting) + 1}]").Click();

        Assert.Equal($"지금은 아니에요. {SampleDrills.Consequence} 10분 지남 · 버짓 1.9% 씀", Said(island));
        Assert.Contains(SampleDrills.Consequence, island.Find("[data-tried] + .consequence").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(SampleDrills.Consequence, island.Find(".drill-feedback").TextContent, StringComparison.Ordinal);
        Assert.True(island.Find("[data-tried]").HasAttribute("disabled"));
        island.Find($"[data-action=option-{drill.State.Right() + 1}]").Click();
        Assert.StartsWith("맞는 조치예요. 사용자 영향이 멎었어요.", Said(island), StringComparison.Ordinal);
        Assert.Equal("step-1", island.Find("[data-drill]").GetAttribute("data-place"));
    }

    [Fact]
    public void A_move_without_words_of_its_own_says_what_kind_of_detour_it_was()
    {
        var island = Respond();
        island.Find($"[data-action=option-{drill.State.Wrong("로그를 더 읽어요.") + 1}]").Click();
        Assert.Contains("이 상황에는 맞지 않는 조치예요", Said(island), StringComparison.Ordinal);
        island.Find($"[data-action=option-{drill.State.Right() + 1}]").Click();
        island.Find($"[data-action=option-{drill.State.Wrong() + 1}]").Click();

        Assert.Contains("필요한 일이지만 지금은 일러요", Said(island), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_tells_right_options_from_wrong_ones_before_they_are_chosen()
    {
        var island = Respond();

        Assert.DoesNotContain(SampleDrills.Consequence, island.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(SampleDrills.RightSecond, island.Markup, StringComparison.Ordinal);
        Assert.Single(island.FindAll(".drill-option").Select(option => string.Join(' ', option.Attributes.Select(one => one.Name).Order(StringComparer.Ordinal))).Distinct());
    }

    [Fact]
    public void A_minute_of_thinking_moves_the_clock_and_is_not_told()
    {
        var island = Respond();
        var said = Said(island);
        var before = island.Find(".strip-clock").TextContent;
        island.Find("[data-beat]").Click();
        time.Advance(DrillSession.ThinkingMinute);

        island.WaitForAssertion(() => Assert.NotEqual(before, island.Find(".strip-clock").TextContent));
        Assert.Equal(said, Said(island));
    }

    [Fact]
    public void A_pause_hides_the_decision_and_what_is_known()
    {
        var island = Respond();
        island.Find("[data-action=pause]").Click();
        Assert.Empty(island.FindAll(".drill-option, .symptoms, [data-action=hint]"));
        island.Find("[data-action=resume]").Click();

        Assert.NotEmpty(island.FindAll(".drill-option"));
    }

    [Fact]
    public void What_cannot_be_done_now_cannot_be_pressed()
    {
        var island = Open();
        Assert.Equal(["escalate", "hint", "update"], island.FindAll(".drill-move[disabled]").Select(button => button.GetAttribute("data-action")).Order(StringComparer.Ordinal));
        island.Find("[data-action=acknowledge]").Click();

        Assert.Equal(["hint"], island.FindAll(".drill-move[disabled]").Select(button => button.GetAttribute("data-action")));
    }

    [Fact]
    public void A_failed_save_says_what_happened_and_offers_to_try_again()
    {
        var island = Open();
        drill.Fault = DatabaseFaultKind.Full;
        island.Find("[data-action=acknowledge]").Click();
        Assert.Contains("저장 공간이 가득", island.Find("[role=alert]").TextContent, StringComparison.Ordinal);

        drill.Fault = null;
        island.Find("[data-action=go-on]").Click();
        Assert.Equal("Declaring", island.Find("[data-drill]").GetAttribute("data-place"));
    }

    [Fact]
    public void Giving_up_is_asked_about_and_leads_to_the_debrief()
    {
        var island = Open();
        island.Find("[popover] [data-action=give-up]").Click();
        Assert.Null(drill.Run!.FinishedAt);
        island.Find("[data-action=confirm-give-up]").Click();

        Assert.Equal("Over", island.Find("[data-drill]").GetAttribute("data-place"));
        Assert.True(Services.GetRequiredService<BunitNavigationManager>().History.First().Options.ForceLoad);
    }

    [Theory]
    [InlineData("8")]
    [InlineData(null)]
    public void A_connection_that_comes_back_as_someone_else_is_not_given_the_drill(string? someone)
    {
        var island = Open();
        if (someone is null)
            learner.SetNotAuthorized();
        else
            learner.SetClaims(new Claim(ClaimTypes.NameIdentifier, someone));

        island.WaitForAssertion(() => Assert.Equal("SignedOut", island.Find("[data-drill]").GetAttribute("data-place")));
        Assert.Empty(island.FindAll(".drill-alert"));
    }
}
