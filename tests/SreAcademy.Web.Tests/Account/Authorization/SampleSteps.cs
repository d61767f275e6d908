using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Content;
using SreAcademy.Core.Tracks;
using SreAcademy.Data.Drills;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Account;
using SreAcademy.Web.Features.Catalog;

namespace SreAcademy.Web.Tests.Account.Authorization;

/// <summary>Makes what there is to ask for.</summary>
internal static class SampleSteps
{
    public const string TeamName = "결제팀";

    /// <summary>A team with all that there is in teams. Those made before are archived: there is a most that one may be in. What was told of them has been read.</summary>
    public static async Task<Sample> TeamAsync(AccessSite site, Sample kept, Stage stage = Stage.Fresh)
    {
        DateTimeOffset? now = site.Time.GetUtcNow();
        await site.QueryAsync(context => context.Teams.Where(row => row.Name == TeamName && row.Key != kept.Fill("{team}")).ExecuteUpdateAsync(row => row.SetProperty(team => team.ArchivedAt, now)));
        await site.QueryAsync(context => context.Notices.ExecuteUpdateAsync(row => row.SetProperty(notice => notice.ReadAt, now)));
        var (lead, member) = (site.Askers[Asker.Lead].Id, site.Askers[Asker.Member].Id);
        var team = Assert.IsType<CreateTeamOutcome.Created>(await Get<CreateTeam>(site).HandleAsync(lead, Guid.NewGuid(), TeamName)).Key;
        var invite = Assert.IsType<MakeInviteOutcome.Made>(await Get<MakeInvite>(site).HandleAsync(lead, team, 7, 50));
        await site.SetDisabledAsync(false);
        foreach (var id in new[] { member, site.Askers[Asker.Disabled].Id })
            Assert.IsType<JoinTeamOutcome.Joined>(await Get<JoinTeam>(site).HandleAsync(id, invite.Token));
        await site.SetDisabledAsync(true);
        var track = await TrackAsync(site, lead, team);
        var assignment = await AssignAsync(site, lead, team, track);
        var spare = await SpareAsync(site);
        var report = await site.QueryAsync(context => AccountRows.AddReportAsync(context, "오타", site.Time.GetUtcNow()));
        if (stage == Stage.Archived)
            Assert.IsType<TeamOutcome.Done>(await Get<ArchiveTeam>(site).HandleAsync(lead, team));
        else if (stage == Stage.Asking)
            Assert.IsType<AssignmentOutcome.Done>(await Get<AskForHelp>(site).HandleAsync(member, assignment, "막혔어요"));
        else if (stage == Stage.Rewritten)
            await TrackAsync(site, lead, team, track);
        return kept.With(
            ("team", team), ("lead", Number(lead)), ("member", Number(member)), ("invite", invite.Token), ("inviteId", Number(invite.Id)),
            ("track", track), ("assignment", assignment), ("spare", Number(spare)), ("report", Number(report)), ("save", Guid.NewGuid().ToString("N")),
            ("topic", Get<CurrentCatalog>(site).Snapshot.Topics[0].Slug), ("today", Day(site, 0)), ("soon", Day(site, 5)));
    }

    /// <summary>What the member has begun alone.</summary>
    public static async Task<Sample> OwnAsync(AccessSite site)
    {
        var scenario = await ScenarioAsync(site);
        var drill = await BeginAsync(site, "/drills/start", ("slug", Uri.UnescapeDataString(scenario)));
        await Get<GiveUpDrill>(site).HandleAsync(site.Askers[Asker.Member].Id, drill);
        return new Sample(new Dictionary<string, string>()).With(
            ("scenario", scenario),
            ("quiz", await BeginAsync(site, "/quiz/start", ("level", "1"), ("n", "1"), ("mode", "exam"))),
            ("drill", drill),
            ("interview", await BeginAsync(site, "/interview", ("_handler", "start"), ("role", "2"), ("n", "1"), ("minutes", "4"), ("way", "solo"))));
    }

    /// <summary>An account that nobody else uses, for what administrators do with accounts.</summary>
    private static Task<long> SpareAsync(AccessSite site) => site.QueryAsync(async context =>
    {
        var (now, email) = (site.Time.GetUtcNow(), $"spare-{Guid.NewGuid():N}@example.org");
        var spare = NewLearner.At(now);
        (spare.AccountSince, spare.Email, spare.NormalizedEmail) = (now, email, email.ToUpperInvariant());
        context.Learners.Add(spare);
        await context.SaveChangesAsync();
        return spare.Id;
    });

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(AccessSite site, int ahead) => site.Time.GetUtcNow().AddDays(ahead).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async Task<string> ScenarioAsync(AccessSite site)
    {
        var page = await site.Askers[Asker.Member].Browser.ReadAsync("/drills");
        return page.QuerySelector(".incidents a")!.GetAttribute("href")!.Split('/')[^1];
    }

    private static async Task<string> TrackAsync(AccessSite site, long lead, string team, string? rewritten = null)
    {
        var catalog = Get<CurrentCatalog>(site).Snapshot;
        var topic = catalog.Subjects[0].Documents[0].Topics[0].Slug;
        var track = new Track { Name = rewritten is null ? "온콜 첫 주" : "온콜 둘째 주", Items = [new TrackItem(topic, Level.Beginner, Level.Beginner)], Goal = new TrackGoal.PredictedRecall(0.9) };
        return Assert.IsType<SaveTrackOutcome.Saved>(await Get<SaveTrack>(site).HandleAsync(lead, team, rewritten, rewritten is null ? 0 : 1, Guid.NewGuid(), track, catalog)).Key;
    }

    private static async Task<string> AssignAsync(AccessSite site, long lead, string team, string track)
    {
        var today = DateOnly.FromDateTime(site.Time.GetUtcNow().UtcDateTime);
        var terms = new AssignmentTerms { TrackVersion = 1, WholeTeam = true, Start = today, Due = today.AddDays(28) };
        return Assert.IsType<AssignOutcome.Assigned>(await Get<Assign>(site).HandleAsync(lead, team, Guid.NewGuid(), track, terms)).Key;
    }

    /// <summary>The member sends a form that begins something.</summary>
    /// <returns>The key of what has begun.</returns>
    private static async Task<string> BeginAsync(AccessSite site, string address, params (string Name, string Value)[] fields)
    {
        var member = site.Askers[Asker.Member];
        (string Name, string Value)[] all = [.. fields, ("form", Guid.NewGuid().ToString("N")), ("__RequestVerificationToken", member.Token)];
        using var begun = await member.Browser.PostAsync(address, all.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return begun.Headers.Location!.OriginalString.Split('/')[^1];
    }

    private static T Get<T>(AccessSite site)
        where T : notnull
        => site.Services.GetRequiredService<T>();
}
