using Microsoft.EntityFrameworkCore;
using SreAcademy.Data.Messages;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Tests.Teams;

namespace SreAcademy.Data.Tests.Messages;

public class ReminderTests
{
    /// <summary>Of the assignments that <see cref="Teaming.AssignAsync"/> makes.</summary>
    private static readonly DateOnly Due = DateOnly.FromDayNumber(739_628);

    [Theory, SqliteData, PostgresData]
    public async Task Whoever_has_not_finished_is_told_once_two_days_before_the_due_date_by_day(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        site.Time.Now = At(-10, 12);
        var (lead, key, assignment) = await AssignedAsync(site);
        var people = new Dictionary<string, long>();
        foreach (var name in new[] { "열심", "다음에", "끝남", "나감" })
        {
            people[name] = await site.MemberAsync(lead, key, name);
            await site.GiveAsync(assignment, people[name]);
        }
        await ChangeAsync(site, people["다음에"], row => row.SetProperty(one => one.SnoozedUntilDay, Due.AddDays(-1).DayNumber));
        await ChangeAsync(site, people["끝남"], row => row.SetProperty(one => one.DoneDay, Due.AddDays(-5).DayNumber));
        await site.DisableAsync(people["나감"]);
        var tell = site.Get<TellDueSoon>();

        site.Time.Now = At(-3, 12);
        Assert.Equal(0, await tell.HandleAsync());
        site.Time.Now = At(-2, 7);
        Assert.Equal(0, await tell.HandleAsync());
        site.Time.Now = At(-2, 8);
        Assert.Equal((1, 0), (await tell.HandleAsync(), await tell.HandleAsync()));
        site.Time.Now = At(-1, 9);
        Assert.Equal((1, 0), (await tell.HandleAsync(), await tell.HandleAsync()));

        var notice = Assert.Single(site.NoticesOf(people["열심"]), row => row.Kind == NoticeEvent.DueSoon);
        Assert.Equal((Teaming.TeamName, "온콜 첫 주", Due.DayNumber), (Teaming.BodyOf(notice).Team, Teaming.BodyOf(notice).Track, Teaming.BodyOf(notice).Due));
        Assert.Single(site.NoticesOf(people["다음에"]), row => row.Kind == NoticeEvent.DueSoon);
        Assert.DoesNotContain(site.NoticesOf(people["끝남"]), row => row.Kind == NoticeEvent.DueSoon);
        site.Time.Now = At(1, 9);
        Assert.Equal(0, await tell.HandleAsync());
    }

    [Theory, SqliteData, PostgresData]
    public async Task Nobody_is_reminded_of_what_is_new_or_of_an_archived_team(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        site.Time.Now = At(-4, 12);
        var (lead, key, assignment) = await AssignedAsync(site);
        await site.GiveAsync(assignment, await site.MemberAsync(lead, key, "새로"));

        site.Time.Now = At(-1, 11);
        Assert.Equal(0, await site.Get<TellDueSoon>().HandleAsync());
        await site.Get<ArchiveTeam>().HandleAsync(lead, key);
        site.Time.Now = At(-1, 13);
        Assert.Equal(0, await site.Get<TellDueSoon>().HandleAsync());
        await site.Get<TakeTeamBack>().HandleAsync(lead, key);
        Assert.Equal(1, await site.Get<TellDueSoon>().HandleAsync());
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_teams_digest_has_what_runs_for_all_and_not_what_is_given_to_some(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        var lead = await site.AddAsync("김리드");
        var key = await site.CreateAsync(lead);
        await site.AssignAsync(key, wholeTeam: true);
        await site.AssignAsync(key, wholeTeam: false);
        await site.AssignAsync(key, wholeTeam: true, endedAt: site.Time.Now);
        await using var context = site.Database.Context();
        var team = await context.Teams.SingleAsync();
        var read = site.Get<ReadTeamDigests>();

        var running = (await read.HandleAsync(team.Id, Due)).Running;

        Assert.Equal(("온콜 첫 주", Due), Assert.Single(running) is var one ? (one.Name, one.Due) : default);
        Assert.Empty((await read.HandleAsync(team.Id, Due.AddDays(1))).Running);
        Assert.Empty((await read.HandleAsync(team.Id, Due)).Weeks);
    }

    private static async Task<(long Lead, string Key, long Assignment)> AssignedAsync(Teaming site)
    {
        var lead = await site.AddAsync("김리드");
        var key = await site.CreateAsync(lead);
        return (lead, key, await site.AssignAsync(key, wholeTeam: false));
    }

    private static async Task ChangeAsync(Teaming site, long learner, Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<AssignmentMemberRow>> set)
    {
        await using var context = site.Database.Context();
        await context.AssignmentMembers.Where(row => row.LearnerId == learner).ExecuteUpdateAsync(set);
    }

    /// <summary>Hour in Seoul, days from the due date.</summary>
    private static DateTimeOffset At(int days, int hour) => new(Due.AddDays(days).ToDateTime(new TimeOnly(hour, 0)), TimeSpan.FromHours(9));
}
