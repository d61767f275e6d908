using System.Security.Claims;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Review;
using SreAcademy.Data;
using SreAcademy.Web.Features.Review;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Review;

public sealed class ReviewIslandTests : ReadingContext
{
    private readonly ManualTime time = new(new DateTimeOffset(2026, 11, 23, 1, 0, 0, TimeSpan.Zero));
    private readonly FakeStudy study;
    private readonly BunitAuthorizationContext learner;

    public ReviewIslandTests()
    {
        study = new FakeStudy(time);
        Services.AddSingleton<TimeProvider>(time);
        Services.AddSingleton(new StudyActionsOf(_ => study.Actions));
        learner = AddAuthorization();
        learner.SetAuthorized("guest");
        learner.SetClaims(new Claim(ClaimTypes.NameIdentifier, "7"));
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    private IRenderedComponent<ReviewIsland> Open(string query = "?start=1") => Render<ReviewIsland>(island => island.Add(i => i.Query, query));

    [Fact]
    public void It_goes_from_the_overview_through_a_card_to_the_next()
    {
        var island = Open("");
        island.Find("[data-start]").Click();
        var first = island.Find("#question").TextContent;

        island.Find("[data-action=reveal]").Click();
        Assert.False(island.Find("[data-answer]").HasAttribute("hidden"));
        island.Find("[data-action=rate-3]").Click();

        Assert.NotEqual(first, island.Find("#question").TextContent);
        Assert.True(island.Find("[data-answer]").HasAttribute("hidden"));
        Assert.Contains("10분 뒤", island.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failed_save_says_what_happened_and_offers_to_try_again()
    {
        var island = Open();
        island.Find("[data-action=reveal]").Click();
        study.Fault = DatabaseFaultKind.Full;
        island.Find("[data-action=rate-3]").Click();

        Assert.Contains("저장 공간이 가득", island.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Empty(island.FindAll(".rate"));
        study.Fault = null;
        island.Find("[data-action=go-on]").Click();

        Assert.Empty(island.FindAll("[role=alert]"));
        Assert.Equal(1, study.Saved);
    }

    [Fact]
    public void A_note_saves_itself_when_typing_pauses()
    {
        var island = Open();
        island.Find("[data-action=note]").Click();
        island.Find("dialog textarea").Input("30일 창");
        Assert.Empty(study.Marks);

        time.Advance(TimeSpan.FromSeconds(1));

        island.WaitForAssertion(() => Assert.Equal("30일 창", Assert.Single(study.Marks.Values).Note));
    }

    [Fact]
    public void A_report_that_cannot_be_sent_keeps_its_dialog()
    {
        var island = Open();
        island.Find("[data-action=report]").Click();
        study.Fault = DatabaseFaultKind.Locked;
        island.Find("dialog .button:not(.quiet)").Click();
        Assert.NotEmpty(island.FindAll("dialog [role=alert]"));

        study.Fault = null;
        island.Find("dialog .button:not(.quiet)").Click();

        Assert.Empty(island.FindAll("dialog"));
        Assert.Single(study.Reports);
    }

    [Fact]
    public void What_another_tab_did_is_said()
    {
        var island = Open();
        island.Find("[data-action=reveal]").Click();
        study.AnswerElsewhere(SampleCatalog.Rich.Cards.Single(place => place.Card.Question.Text == island.Find("#question").TextContent).Card.Id, Rating.Good);
        island.Find("[data-action=rate-1]").Click();

        Assert.Contains("다른 창에서", island.Find(".practice-notice").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("8")]
    [InlineData(null)]
    public void A_connection_that_comes_back_as_someone_else_is_not_given_the_session(string? someone)
    {
        var island = Open();
        island.Find("[data-action=reveal]").Click();
        island.Find("[data-action=rate-3]").Click();
        var loads = study.Loads;

        if (someone is null)
            learner.SetNotAuthorized();
        else
            learner.SetClaims(new Claim(ClaimTypes.NameIdentifier, someone));

        island.WaitForAssertion(() => Assert.NotEmpty(island.FindAll("[data-place=out]")));
        time.Advance(TimeSpan.FromDays(1));
        Assert.Empty(island.FindAll("#question"));
        Assert.Empty(island.FindAll("[data-action=reveal]"));
        Assert.True(island.Find("[data-action=undo]").HasAttribute("disabled"));
        Assert.Equal(loads, study.Loads);
        Assert.True(Services.GetRequiredService<BunitNavigationManager>().History.First().Options.ForceLoad);
    }

    [Fact]
    public void Four_equal_buttons_are_a_setting()
    {
        study.Settings = study.Settings with { FourButtons = true };

        Assert.NotEmpty(Open().FindAll(".ratings.four"));
    }
}
