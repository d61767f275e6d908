using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Content;
using SreAcademy.Core.Interviews;
using SreAcademy.Data;
using SreAcademy.Data.Interviews;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Interview.Session;

namespace SreAcademy.Web.Tests.Features.Interview;

/// <summary>Sessions over the real commands: what one seat does is what the other reads.</summary>
public sealed class InterviewSessionTests(InterviewSite site) : IClassFixture<InterviewSite>
{
    private const string Full = "느린 저장소의 조회 횟수가 줄어요. 응답 시간이 짧아져요. 낡은 값을 보게 될 수 있어요.";

    [Fact]
    public async Task Alone_one_goes_from_the_question_over_its_follow_up_to_the_model_answer_and_to_the_end()
    {
        using var session = await SoloAsync();
        var withFollowUp = 0;
        for (var place = 0; place < 2; place++)
        {
            Assert.Equal(InterviewPhase.Asking, session.Sheet!.Phase);
            if (session.Sheet.Current!.HasMoreFollowUps)
            {
                await session.AnsweredAsync();
                Assert.Single(session.Sheet!.Current!.FollowUps);
                Assert.Null(session.Sheet.Current.Model);
                withFollowUp++;
            }
            await session.AnsweredAsync();
            Assert.Equal(InterviewPhase.Comparing, session.Sheet!.Phase);
            Assert.NotNull(session.Sheet.Current!.Model);
            await session.NextAsync();
        }

        Assert.Equal((1, InterviewPhase.Finished), (withFollowUp, session.Sheet!.Phase));
        Assert.Null(session.Notice);
    }

    [Fact]
    public async Task Points_ticked_in_quick_succession_are_all_kept()
    {
        using var session = await SoloAsync();
        await session.RevealAsync();
        var points = session.Sheet!.Current!.Model!.Points.Count;

        await Task.WhenAll(Enumerable.Range(0, points).Select(point => session.TickAsync(point, made: true)));

        Assert.All(session.Sheet!.Current!.Ticks!, tick => Assert.Equal(new PointTick(true, TickedBy.Candidate), tick));
    }

    [Fact]
    public async Task The_candidates_page_follows_the_interviewer_and_never_holds_the_answer()
    {
        var (key, interviewer, candidate) = await RoomAsync();
        using var leads = await OpenAsync(interviewer, key);
        using var answers = await OpenAsync(candidate, key);
        await leads.FollowAsync();

        await leads.BeginAsync();
        await answers.FollowAsync();
        while (leads.Sheet!.Current is { Model.FollowUps.Count: 0 })
            await leads.NextAsync();
        await leads.AskFollowUpAsync(0);
        await leads.TickAsync(0, made: true);
        await answers.FollowAsync();

        Assert.Equal(InterviewPhase.Asking, answers.Sheet!.Phase);
        Assert.NotNull(Assert.Single(answers.Sheet.Current!.FollowUps).Question);
        Assert.All(answers.Sheet.Items, item => Assert.True(item is { Model: null, Ticks: null, InterviewerNotes: null }));
        Assert.NotNull(leads.Sheet!.Current!.Ticks);
    }

    [Fact]
    public async Task What_the_other_seat_may_do_is_refused_to_this_one()
    {
        var (key, interviewer, candidate) = await RoomAsync();
        using var leads = await OpenAsync(interviewer, key);
        using var answers = await OpenAsync(candidate, key);
        await leads.BeginAsync();
        await answers.FollowAsync();

        await answers.NextAsync();

        Assert.Equal((InterviewNotice.Refused, 0), (answers.Notice, answers.Sheet!.Position));
    }

    [Fact]
    public async Task A_click_that_comes_after_another_tabs_changes_nothing_and_says_so()
    {
        using var session = await SoloAsync();
        var (key, learner) = (session.Sheet!.Key, Learner);
        using var other = await OpenAsync(learner, key);
        await session.RevealAsync();
        await session.NextAsync();

        await other.AnsweredAsync();

        Assert.Equal((InterviewNotice.MovedOn, 1), (other.Notice, other.Sheet!.Position));
    }

    [Fact]
    public async Task Pausing_stops_the_clock_on_the_server()
    {
        using var session = await SoloAsync();
        site.Time.Advance(TimeSpan.FromSeconds(30));
        await session.PauseAsync();
        site.Time.Advance(TimeSpan.FromHours(1));

        Assert.Equal(TimeSpan.FromSeconds(30), session.Sheet!.Current!.Used(site.Time.GetUtcNow()));
        await session.ResumeAsync();
        site.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(TimeSpan.FromSeconds(35), session.Sheet!.Current!.Used(site.Time.GetUtcNow()));
    }

    [Fact]
    public async Task What_the_database_refuses_is_said_and_can_be_tried_again()
    {
        var key = (await StartAsync()).Key;
        var broken = true;
        var actions = site.ActionsOf(Learner, key);
        using var session = new InterviewSession(
            actions with
            {
                Reveal = (place, cancellation) => broken ? throw new TimeoutException() : actions.Reveal(place, cancellation),
                Explain = exception => exception is TimeoutException ? DatabaseFaultKind.Locked : null,
            },
            site.Time);
        await session.OpenAsync();

        await session.RevealAsync();
        Assert.Equal((DatabaseFaultKind.Locked, InterviewPhase.Asking, false), (session.Fault, session.Sheet!.Phase, session.Busy));
        broken = false;
        await session.RetryAsync();

        Assert.Equal((null, InterviewPhase.Comparing), (session.Fault, session.Sheet!.Phase));
    }

    [Fact]
    public async Task A_bug_is_no_fault_of_the_database()
    {
        var (key, learner) = await StartAsync();
        var actions = site.ActionsOf(learner, key);
        using var session = new InterviewSession(actions with { Reveal = (_, _) => throw new NotSupportedException() }, site.Time);
        await session.OpenAsync();

        await Assert.ThrowsAsync<NotSupportedException>(session.RevealAsync);

        Assert.False(session.Busy);
    }

    [Fact]
    public async Task A_typed_answer_has_its_points_ticked_and_shown_where_they_were_found()
    {
        using var session = await SoloAsync();
        while (session.Sheet!.Current is { HasMoreFollowUps: false })
        {
            await session.RevealAsync();
            await session.NextAsync();
        }
        await site.WriteAsync(Learner, session.Sheet.Key, session.Sheet.Position, Full);

        await session.RevealAsync();

        var item = session.Sheet!.Current!;
        Assert.All(item.Ticks!, tick => Assert.Equal(new PointTick(true, TickedBy.Text), tick));
        var evidence = Web.Features.Interview.Live.PointEvidence.Of(item.Model!, item);
        Assert.Equal([0, 1, 2], evidence.Select(found => found.Point).Distinct().Order());
        Assert.Equal(item.Answer, string.Concat(Web.Features.Interview.Live.PointEvidence.Split(item.Answer, evidence).Select(part => part.Text)));
    }

    [Fact]
    public async Task An_import_in_the_middle_keeps_the_questions_as_they_were_asked()
    {
        await using var own = new InterviewSite();
        await own.InitializeAsync();
        using var visitor = own.Visit();
        var (key, learner) = await own.StartAsync(visitor);
        using var session = new InterviewSession(own.ActionsOf(learner, key), own.Time);
        await session.OpenAsync();
        var asked = session.Sheet!.Current!.Question;

        own.Services.GetRequiredService<CurrentCatalog>().Swap(CatalogSnapshot.Empty);
        await session.RevealAsync();

        Assert.Equal(asked, session.Sheet!.Current!.Question);
        Assert.NotEmpty(session.Sheet.Current.Model!.Points);
    }

    private long Learner { get; set; }

    private async Task<(string Key, long Learner)> StartAsync(string way = "solo")
    {
        using var visitor = site.Visit();
        var started = await site.StartAsync(visitor, way);
        Learner = started.Learner;
        return started;
    }

    private async Task<InterviewSession> SoloAsync()
    {
        var (key, learner) = await StartAsync();
        return await OpenAsync(learner, key);
    }

    private async Task<InterviewSession> OpenAsync(long learner, string key)
    {
        var session = new InterviewSession(site.ActionsOf(learner, key), site.Time);
        await session.OpenAsync();
        return session;
    }

    private async Task<(string Key, long Interviewer, long Candidate)> RoomAsync()
    {
        using var interviewer = site.Visit();
        using var candidate = site.Visit();
        var (key, owner) = await site.StartAsync(interviewer, "room");
        return (key, owner, await site.JoinAsync(candidate, key, await InterviewSite.InvitationAsync(interviewer, key)));
    }
}
