using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SreAcademy.Core.Content;
using SreAcademy.Core.Review;
using SreAcademy.Core.Tracks;
using SreAcademy.Data;
using SreAcademy.Data.Sqlite;
using SreAcademy.Data.Study;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Tracks.Goals;
using SreAcademy.Web.Tests.Account;
using SreAcademy.Web.Tests.Fakes;
using SreAcademy.Web.Tests.Features.Teams;

namespace SreAcademy.Web.Tests.Features.Tracks;

public sealed class GoalsTurnTests(AccountSite site) : IClassFixture<AccountSite>
{
    private GoalsTurn Turn => site.Services.GetServices<IHostedService>().OfType<GoalsTurn>().Single();

    [Fact]
    public async Task A_reached_goal_is_told_to_member_and_lead_once_though_nobody_looks()
    {
        using var lead = await site.PersonAsync("lead");
        var team = await site.TeamAsync(lead);
        using var member = await site.MemberAsync(lead, team);
        await AssignAsync(lead, team);

        await Turn.TurnAsync(CancellationToken.None);
        var before = await ToldAsync(lead, member);
        await StudyAsync(member);
        await Turn.TurnAsync(CancellationToken.None);
        await Turn.TurnAsync(CancellationToken.None);

        Assert.Empty(before);
        Assert.Equal([lead.Id, member.Id], await ToldAsync(lead, member));
    }

    [Fact]
    public async Task It_looks_each_hour()
    {
        using var lead = await site.PersonAsync("lead");
        await AssignAsync(lead, await site.TeamAsync(lead));
        await StudyAsync(lead);
        var time = new ManualTime();
        using var turn = ActivatorUtilities.CreateInstance<GoalsTurn>(site.Services, time);
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        await turn.StartAsync(CancellationToken.None);
        // It begins and works in the background: its clock is turned on until it has been there.
        while ((await ToldAsync(lead)).Count == 0)
        {
            deadline.Token.ThrowIfCancellationRequested();
            time.Advance(GoalsTurn.Every);
        }
        await turn.StopAsync(CancellationToken.None);

        Assert.Equal([lead.Id], await ToldAsync(lead));
    }

    [Fact]
    public async Task A_database_out_of_reach_is_a_warning_and_the_next_hour_asks_again()
    {
        using var folder = new TemporaryFolder();
        using var log = new ListLogger();
        using var logs = LoggerFactory.Create(builder => builder.AddProvider(log));
        var (time, gone) = (new ManualTime(), new SqliteDatabase(Path.Combine(folder.Path, "gone", "academy.db")));
        using var turn = new GoalsTurn(
            ActivatorUtilities.CreateInstance<FinishAssignments>(site.Services, gone), site.Services.GetRequiredService<CurrentCatalog>(), gone, time, logs.CreateLogger<GoalsTurn>());

        await turn.StartAsync(CancellationToken.None);
        await Waiting.UntilAsync(() =>
        {
            time.Advance(GoalsTurn.Every);
            return log.Lines.Count > 1;
        });
        await turn.StopAsync(CancellationToken.None);

        Assert.All(log.Lines, line => Assert.Equal(LogLevel.Warning, line.Level));
        Assert.All(log.Lines, line => Assert.StartsWith("과제의 목표에 닿았는지 살피지 못해서", line.Text, StringComparison.Ordinal));
    }

    /// <summary>The one card of the course, to the whole team.</summary>
    private async Task AssignAsync(Person lead, string team)
    {
        var catalog = site.Services.GetRequiredService<CurrentCatalog>().Snapshot;
        var today = DateOnly.FromDateTime(site.Time.GetUtcNow().UtcDateTime);
        var track = new Track
        {
            Name = "캐시부터",
            Items = [new TrackItem(catalog.Topics[0].Slug, Level.Beginner, Level.Beginner)],
            Goal = new TrackGoal.PredictedRecall(0.9),
            Days = 7,
        };
        var saved = Assert.IsType<SaveTrackOutcome.Saved>(await site.Services.GetRequiredService<SaveTrack>().HandleAsync(lead.Id, team, null, 0, Guid.NewGuid(), track, catalog));
        Assert.IsType<AssignOutcome.Assigned>(await site.Services.GetRequiredService<Assign>().HandleAsync(
            lead.Id, team, Guid.NewGuid(), saved.Key, new AssignmentTerms { TrackVersion = 1, WholeTeam = true, Start = today, Due = today.AddDays(6), Note = "" }));
    }

    private async Task StudyAsync(Person person) => Assert.IsType<GradeOutcome.Recorded>(await site.Services.GetRequiredService<GradeCard>().HandleAsync(new Grade
    {
        LearnerId = person.Id,
        CardId = await site.QueryAsync(context => context.Cards.Select(card => card.Id).SingleAsync()),
        Rating = Rating.Easy,
        ExpectedVersion = 0,
        AnswerId = Guid.NewGuid(),
        Duration = TimeSpan.FromSeconds(5),
        Kind = ReviewLogKind.Review,
    }));

    /// <summary>Who of these was told of a reached goal, once for each notice.</summary>
    private Task<List<long>> ToldAsync(params Person[] people)
    {
        var ids = people.Select(person => person.Id).ToList();
        return site.QueryAsync(context => context.Notices.Where(notice => notice.Kind == NoticeEvent.AssignmentDone && ids.Contains(notice.LearnerId))
            .Select(notice => notice.LearnerId).OrderBy(id => id).ToListAsync());
    }
}
