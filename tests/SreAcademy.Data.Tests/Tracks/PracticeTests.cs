using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Content;
using SreAcademy.Core.Interviews;
using SreAcademy.Core.Tracks;
using SreAcademy.Data.Tracks;

namespace SreAcademy.Data.Tests.Tracks;

/// <summary>Drills, check and interview of a track: that they are done, and no more.</summary>
public class PracticeTests
{
    private static readonly Track Full = Tracking.Track with { Drills = ["on-call-1", "on-call-2"], Quiz = new TrackQuiz(10), Interview = new TrackInterview(15) };

    private static readonly InterviewPlan Fifteen = new() { Role = Level.Junior, Topics = ["on-call"], Count = 3, TimePerQuestion = TimeSpan.FromMinutes(5), Seed = 1 };

    [Theory, SqliteData, PostgresData]
    public async Task What_was_brought_to_an_end_since_it_was_assigned_is_done_for_both_to_see(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        var before = tracking.Teams.Time.Now - TimeSpan.FromDays(1);
        var key = await AssignedAsync(tracking, Tracking.Terms(tracking.Member) with { Start = Tracking.Today.AddDays(1) });
        await DrillAsync(tracking, tracking.Member, "on-call-1", before);
        await DrillAsync(tracking, tracking.Member, "on-call-2", tracking.Teams.Time.Now, isGivenUp: true);
        await DrillAsync(tracking, tracking.Member, "on-call-2", tracking.Teams.Time.Now, isFinished: false);
        await DrillAsync(tracking, tracking.Member, "slo-1", tracking.Teams.Time.Now);
        await DrillAsync(tracking, tracking.Lead, "on-call-1", tracking.Teams.Time.Now);
        await InterviewAsync(tracking, tracking.Member, Fifteen, before);
        await InterviewAsync(tracking, tracking.Member, Fifteen, tracking.Teams.Time.Now, position: 1);
        await InterviewAsync(tracking, tracking.Member, Fifteen with { Count = 2 }, tracking.Teams.Time.Now);
        await InterviewAsync(tracking, tracking.Member, Fifteen with { Topics = ["on-call", "slo"] }, tracking.Teams.Time.Now);
        await InterviewAsync(tracking, tracking.Member, Fifteen with { Topics = [] }, tracking.Teams.Time.Now);
        Assert.Equal(new TrackPractice([], false, false), (await tracking.OwnAsync()).Seen.Practice);

        await DrillAsync(tracking, tracking.Member, "on-call-2", tracking.Teams.Time.Now);
        await InterviewAsync(tracking, tracking.Member, Fifteen, tracking.Teams.Time.Now);
        tracking.Teams.Time.Now += TimeSpan.FromDays(1);
        await tracking.QuizAsync(tracking.Member, [.. tracking.Cards().Take(10)], right: 1);

        var own = (await tracking.OwnAsync()).Seen;
        var seen = Assert.Single((await tracking.ViewAsync(key)).Members);
        Assert.Equal(new TrackPractice(["on-call-2"], true, true), own.Practice);
        Assert.Equal(own.Practice, seen.Practice);
        Assert.Equal((3, 4), own.Practice.Count(Full));
        Assert.False(own.Standing.Reached);
    }

    private static async Task<string> AssignedAsync(Tracking tracking, AssignmentTerms terms)
    {
        // The course of these tests has no scenario, and a track that names one could not be saved; one of an earlier course is kept all the same.
        var key = await tracking.AssignedAsync(terms);
        await using var context = tracking.Teams.Database.Context();
        await context.TrackVersions.ExecuteUpdateAsync(set => set.SetProperty(row => row.Body, TrackFile.WriteJson(Full)));
        return key;
    }

    private static async Task DrillAsync(Tracking tracking, long learner, string slug, DateTimeOffset at, bool isFinished = true, bool isGivenUp = false)
    {
        await using var context = tracking.Teams.Database.Context();
        context.Drills.Add(new DrillRow
        {
            Key = Id(),
            LearnerId = learner,
            StartId = Id(),
            Slug = slug,
            Title = slug,
            Plan = "{}",
            StartedAt = at,
            FinishedAt = isFinished ? at.AddMinutes(9) : null,
            GivenUp = isGivenUp,
            Moves = 5,
        });
        await context.SaveChangesAsync();
    }

    private static async Task InterviewAsync(Tracking tracking, long learner, InterviewPlan plan, DateTimeOffset at, int? position = null)
    {
        await using var context = tracking.Teams.Database.Context();
        context.Interviews.Add(new InterviewRow
        {
            Key = Id(),
            StartId = Id(),
            OwnerId = learner,
            CandidateId = learner,
            Paired = false,
            Plan = JsonSerializer.Serialize(plan, JsonSerializerOptions.Web),
            Questions = plan.Count,
            Phase = InterviewPhase.Finished,
            Position = position ?? plan.Count - 1,
            Version = 9,
            CreatedAt = at,
            StartedAt = at,
            FinishedAt = at.AddMinutes(20),
        });
        await context.SaveChangesAsync();
    }

    private static string Id() => Guid.NewGuid().ToString("N");
}
