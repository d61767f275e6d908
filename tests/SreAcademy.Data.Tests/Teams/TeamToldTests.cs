using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Messages;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Tests.Tracks;
using SreAcademy.Data.Tracks;

namespace SreAcademy.Data.Tests.Teams;

/// <summary>What others were told of somebody, once there is nothing of that one to be seen any more.</summary>
public class TeamToldTests
{
    [Theory, SqliteData, PostgresData]
    public async Task What_a_team_was_told_of_somebody_goes_when_that_one_leaves(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        var stays = await tracking.MemberAsync("박멤버");
        var assignment = await tracking.AssignedAsync();
        await AskAsync(tracking, assignment, tracking.Member, stays);
        await tracking.StudyAsync(tracking.Member, tracking.Cards());
        await tracking.ViewAsync(assignment);
        await WriteLettersAsync(tracking);
        Assert.Equal(["박멤버", "이멤버", "이멤버"], About(tracking.News(tracking.Lead)));
        Assert.Equal(2, await WaitingForAsync(tracking, tracking.Lead));

        Assert.IsType<LeaveTeamOutcome.Left>(await tracking.Get<LeaveTeam>().HandleAsync(tracking.Member, tracking.Key));

        Assert.Equal(["박멤버"], About(tracking.News(tracking.Lead)));
        Assert.Equal(1, await WaitingForAsync(tracking, tracking.Lead));
        // What one was told of oneself is one's own.
        Assert.Contains(tracking.News(tracking.Member), notice => notice.Kind == NoticeEvent.AssignmentDone);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_lead_who_is_sent_out_keeps_nothing_that_was_told_of_others_and_the_other_leads_do(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        var second = await tracking.MemberAsync("최리드");
        await tracking.Get<ChangeRole>().HandleAsync(tracking.Lead, tracking.Key, second, TeamRole.Lead);
        var elsewhere = await tracking.Teams.CreateAsync(second, "다른 팀");
        var assignment = await tracking.AssignedAsync();
        await AskAsync(tracking, assignment, tracking.Member, second);
        await WriteLettersAsync(tracking);

        Assert.IsType<RemoveMemberOutcome.Removed>(await tracking.Get<RemoveMember>().HandleAsync(tracking.Lead, tracking.Key, second));

        Assert.Empty(About(tracking.News(second)));
        Assert.Equal(["이멤버"], About(tracking.News(tracking.Lead)));
        Assert.NotNull(await tracking.Get<ReadTeam>().HandleAsync(second, elsewhere));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Who_deletes_everything_is_not_named_in_what_others_were_told(DatabaseKind kind)
    {
        await using var tracking = await Tracking.BeginAsync(kind);
        var stays = await tracking.MemberAsync("박멤버");
        await AskAsync(tracking, await tracking.AssignedAsync(), tracking.Member, stays);
        await WriteLettersAsync(tracking);

        await LeavingForGoodTests.LeaveAsync(tracking.Teams, tracking.Member);

        var told = tracking.Teams.NoticesOf(tracking.Lead);
        Assert.Equal(["박멤버", "박멤버"], About(told));
        Assert.Equal(1, await WaitingForAsync(tracking, tracking.Lead));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Weeks_of_so_few_that_a_mean_is_somebodys_own_go_with_that_one(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        var lead = await teams.AddAsync("김리드");
        var (key, other) = (await teams.CreateAsync(lead), await teams.CreateAsync(lead, "다른 팀"));
        var (one, two) = (await teams.MemberAsync(lead, key, "이멤버"), await teams.MemberAsync(lead, key, "박멤버"));
        await AddWeeksAsync(teams, key, 2, 3);
        await AddWeeksAsync(teams, other, 2);

        await teams.Get<LeaveTeam>().HandleAsync(one, key);
        Assert.Equal([2, 3], Weeks(teams).Select(week => week.Members).Order());

        await AddWeeksAsync(teams, key, 2);
        await LeavingForGoodTests.LeaveAsync(teams, two);
        Assert.Equal([2, 3], Weeks(teams).Select(week => week.Members).Order());
    }

    private static async Task AskAsync(Tracking tracking, string assignment, params long[] people)
    {
        foreach (var person in people)
            Assert.IsType<AssignmentOutcome.Done>(await tracking.Get<AskForHelp>().HandleAsync(person, assignment, "막혔어요"));
    }

    private static IEnumerable<string> About(IEnumerable<NoticeRow> notices) => notices.Select(notice => Teaming.BodyOf(notice).Person).OfType<string>().Order(ShownName.Order);

    /// <summary>A letter about each call for help, as they wait to be sent.</summary>
    private static async Task WriteLettersAsync(Tracking tracking)
    {
        await using var context = tracking.Teams.Database.Context();
        foreach (var notice in await context.Notices.Where(row => row.Kind == NoticeEvent.HelpAsked).ToListAsync())
            Assert.True(await tracking.Get<QueueMessage>().HandleAsync(
                new NewMessage(MessageKeys.OfNotice(notice.Id), MessageChannel.Mail, "도움 요청", "막혔어요") { LearnerId = notice.LearnerId, CanBeStopped = true }));
    }

    private static async Task<int> WaitingForAsync(Tracking tracking, long learner)
    {
        await using var context = tracking.Teams.Database.Context();
        return await context.Messages.CountAsync(row => row.LearnerId == learner);
    }

    private static async Task AddWeeksAsync(Teaming teams, string key, params int[] members)
    {
        await using var context = teams.Database.Context();
        var team = await context.Teams.SingleAsync(row => row.Key == key);
        context.TeamWeeks.AddRange(members.Select(count => new TeamWeekRow { TeamId = team.Id, Monday = 739_000 + (7 * count), Members = count, Cells = "{}" }));
        await context.SaveChangesAsync();
    }

    private static List<TeamWeekRow> Weeks(Teaming teams)
    {
        using var context = teams.Database.Context();
        return [.. context.TeamWeeks.AsNoTracking()];
    }
}
