using System.Security.Claims;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SreAcademy.Core.Interviews;
using SreAcademy.Data;
using SreAcademy.Data.Interviews;
using SreAcademy.Web.Features.Interview.Live;
using SreAcademy.Web.Features.Interview.Rooms;
using SreAcademy.Web.Features.Interview.Session;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Interview;

public sealed class InterviewIslandTests : ReadingContext
{
    private readonly ManualTime time = new();
    private readonly FakeInterview interview = new();
    private readonly RoomPresence presence = new(new PracticeChanges(NullLogger<PracticeChanges>.Instance));
    private readonly BunitAuthorizationContext learner;

    public InterviewIslandTests()
    {
        Services.AddSingleton<TimeProvider>(time);
        Services.AddSingleton(presence);
        Services.AddSingleton(new InterviewActionsOf((_, _) => interview.Actions));
        learner = AddAuthorization();
        learner.SetAuthorized("guest");
        learner.SetClaims(new Claim(ClaimTypes.NameIdentifier, "7"));
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    [Fact]
    public void Alone_the_question_stands_with_its_clock_and_a_place_to_write()
    {
        Put(sheet => sheet with { Items = [FakeInterview.Item with { RunningSince = time.GetUtcNow() }] });
        time.Advance(TimeSpan.FromSeconds(20));
        var island = Open();

        Assert.Equal("30000", island.Find("[data-timer]").GetAttribute("data-used"));
        Assert.Equal("240000", island.Find("[data-timer]").GetAttribute("data-limit"));
        Assert.Equal("/interview/k/answer", island.Find("textarea").GetAttribute("data-save"));
        island.Find("[data-action=answered]").Click();
        Assert.Equal(["ask 0 0 "], interview.Calls);
    }

    [Fact]
    public void A_point_stays_ticked_while_that_is_being_saved()
    {
        var saved = new TaskCompletionSource();
        var model = new ModelAnswer { CardId = 1, Answer = Sample.Rich("답"), Points = [Sample.Rich("하나"), Sample.Rich("둘")], FollowUps = [], Sources = [] };
        var points = Render<PointList>(list => list.Add(l => l.Model, model).Add(l => l.OnTick, (PointMark _) => saved.Task));

        _ = points.Find("[data-point='1']").ChangeAsync(new ChangeEventArgs { Value = true });
        points.Render();
        Assert.True(points.Find("[data-point='1']").HasAttribute("checked"));

        points.InvokeAsync(saved.SetResult);
        points.WaitForAssertion(() => Assert.False(points.Find("[data-point='1']").HasAttribute("checked")));
    }

    [Fact]
    public void A_standing_clock_is_said_and_can_be_started_again()
    {
        var island = Open();

        Assert.Contains("시계를 멈췄어요", island.Find(".practice-notice").TextContent, StringComparison.Ordinal);
        island.Find("[data-primary]").Click();

        Assert.Equal(["resume 0"], interview.Calls);
    }

    [Fact]
    public void Comparing_shows_who_said_that_a_point_was_made_and_takes_a_correction()
    {
        Put(sheet => sheet with
        {
            Phase = InterviewPhase.Comparing,
            Items = [FakeInterview.Item with { Model = FakeInterview.Model, RevealedAt = time.GetUtcNow(), Answer = "제 답", Ticks = [new PointTick(true, TickedBy.Text), new PointTick(true, TickedBy.Candidate)] }],
        });
        var island = Open();

        Assert.Equal(["글에서 찾았어요", "직접 골랐어요"], island.FindAll(".point-why").Select(why => why.TextContent));
        island.FindAll("[data-point]")[1].Change(false);

        Assert.Equal(["tick 0 1 False"], interview.Calls);
    }

    [Fact]
    public async Task The_candidate_of_a_room_sees_the_follow_up_that_was_asked_and_nothing_of_the_answer()
    {
        Put(sheet => sheet with { Paired = true, Items = [FakeInterview.Item with { RunningSince = time.GetUtcNow() }] });
        var island = Open();
        Assert.Empty(island.FindAll(".follow-up-list"));

        await interview.ChangeAsync(sheet => sheet with
        {
            Items = [sheet.Items[0] with { FollowUps = [new AskedFollowUp(0, FakeInterview.Text("그다음은요?"), null)], HasMoreFollowUps = false }],
        });

        island.WaitForAssertion(() => Assert.Contains("그다음은요?", island.Find(".follow-up-list").TextContent, StringComparison.Ordinal));
        Assert.Empty(island.FindAll("[data-primary], [data-point], .interview-model"));
        Assert.DoesNotContain("핵심", island.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_interviewer_asks_ticks_and_sees_whether_the_candidate_is_there()
    {
        Put(sheet => sheet with
        {
            Paired = true,
            Seat = InterviewSeat.Interviewer,
            CandidateName = "지우",
            Items = [FakeInterview.Item with { RunningSince = time.GetUtcNow(), Model = FakeInterview.Model, InterviewerNotes = "" }],
        });
        using var candidate = presence.Enter("k", InterviewSeat.Candidate);
        var island = Open();

        Assert.Contains("지우 · 연결됨", island.Find(".seat-line").TextContent, StringComparison.Ordinal);
        island.Find("[data-ask='0']").Click();
        island.FindAll("[data-point]")[0].Change(true);

        Assert.Equal(["ask 0 0 0", "tick 0 0 True"], interview.Calls);
        Assert.Equal("/interview/k/notes", island.Find("#notes").GetAttribute("data-save"));
    }

    [Fact]
    public void Before_it_begins_the_interviewer_can_send_away_who_came()
    {
        Put(sheet => sheet with { Paired = true, Seat = InterviewSeat.Interviewer, Phase = InterviewPhase.Waiting, CandidateName = "모르는 이", Items = [] });
        var island = Open();

        island.Find("[data-action=free-seat]").Click();

        Assert.Equal(["free seat"], interview.Calls);
    }

    [Theory]
    [InlineData("8")]
    [InlineData(null)]
    public void A_connection_that_comes_back_as_someone_else_is_not_given_the_interview(string? someone)
    {
        var island = Open();

        if (someone is null)
            learner.SetNotAuthorized();
        else
            learner.SetClaims(new Claim(ClaimTypes.NameIdentifier, someone));

        island.WaitForAssertion(() => Assert.Equal("out", island.Find("[data-interview]").GetAttribute("data-screen")));
        Assert.Empty(island.FindAll("#question"));
        Assert.True(Services.GetRequiredService<BunitNavigationManager>().History.First().Options.ForceLoad);
    }

    [Fact]
    public void A_seat_is_gone_with_its_last_page()
    {
        using var stays = presence.Enter("k", InterviewSeat.Interviewer);
        var first = presence.Enter("k", InterviewSeat.Candidate);
        var second = presence.Enter("k", InterviewSeat.Candidate);
        Assert.Null(presence.Of("other", InterviewSeat.Candidate));

        first.Dispose();
        first.Dispose();
        Assert.True(presence.Of("k", InterviewSeat.Candidate));
        second.Dispose();

        Assert.False(presence.Of("k", InterviewSeat.Candidate));
    }

    private void Put(Func<InterviewSheet, InterviewSheet> change) => interview.Sheet = change(interview.Sheet);

    private IRenderedComponent<InterviewIsland> Open() => Render<InterviewIsland>(island => island.Add(i => i.Key, "k"));
}
