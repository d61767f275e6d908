using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Administration;
using SreAcademy.Data.Messages;
using SreAcademy.Data.Progress;
using SreAcademy.Data.Quizzes;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Tracks;

namespace SreAcademy.Data.Tests.Teams;

/// <summary>The team commands over a database with a few accounts.</summary>
internal sealed class Teaming : IAsyncDisposable
{
    public const string TeamName = "결제 플랫폼";

    private readonly TestDatabase database;
    private readonly ServiceProvider services;
    private readonly bool isElsewhere;

    private Teaming(TestDatabase database, bool isElsewhere = false)
    {
        (this.database, this.isElsewhere) = (database, isElsewhere);
        services = new ServiceCollection().AddLogging().AddSingleton(database.Database).AddSingleton(database.Factory).AddSingleton<TimeProvider>(database.Time)
            .AddStudy().AddQuizzes().AddProgress().AddTeams().AddMessages().AddTracks().AddAdministration().BuildServiceProvider();
    }

    public FixedTime Time => database.Time;

    public TestDatabase Database => database;

    public static async Task<Teaming> BeginAsync(DatabaseKind kind) => new(await kind.CreateAsync());

    /// <summary>The same database as another instance has it, with a writer of its own; ends before this one.</summary>
    public Teaming Elsewhere() => new(database, isElsewhere: true);

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public async Task<long> AddAsync(string? name, string? email = null, bool isGuest = false)
    {
        await using var context = database.Context();
        var learner = context.Learners.Add(new Learner
        {
            UserName = Guid.NewGuid().ToString("N"),
            CreatedAt = Time.Now,
            AccountSince = isGuest ? null : Time.Now,
            Name = name,
            Email = email,
            EmailConfirmed = email is not null,
        }).Entity;
        await context.SaveChangesAsync();
        return learner.Id;
    }

    public async Task DisableAsync(long learnerId)
    {
        await using var context = database.Context();
        await context.Learners.Where(row => row.Id == learnerId).ExecuteUpdateAsync(row => row.SetProperty(learner => learner.DisabledAt, Time.Now));
    }

    /// <returns>Key of a new team that this learner leads.</returns>
    public async Task<string> CreateAsync(long lead, string name = TeamName) =>
        Assert.IsType<CreateTeamOutcome.Created>(await Get<CreateTeam>().HandleAsync(lead, Guid.NewGuid(), name)).Key;

    public async Task<MakeInviteOutcome.Made> InviteAsync(long lead, string key, int days = 7, int uses = 10) =>
        Assert.IsType<MakeInviteOutcome.Made>(await Get<MakeInvite>().HandleAsync(lead, key, days, uses));

    public Task<JoinTeamOutcome> JoinAsync(long learnerId, string token) => Get<JoinTeam>().HandleAsync(learnerId, token);

    /// <returns>A new account that is in the team.</returns>
    public async Task<long> MemberAsync(long lead, string key, string name)
    {
        var member = await AddAsync(name);
        Assert.IsType<JoinTeamOutcome.Joined>(await JoinAsync(member, (await InviteAsync(lead, key)).Token));
        return member;
    }

    public async Task<TeamView> ViewAsync(long learnerId, string key) => (await Get<ReadTeam>().HandleAsync(learnerId, key))!;

    public List<string> Audit()
    {
        using var context = database.Context();
        return [.. context.Audit.OrderBy(row => row.Id).Select(row => row.Action)];
    }

    public List<NoticeRow> NoticesOf(long learnerId)
    {
        using var context = database.Context();
        return [.. context.Notices.AsNoTracking().Where(row => row.LearnerId == learnerId).OrderBy(row => row.Id)];
    }

    public static NoticeBody BodyOf(NoticeRow row) => JsonSerializer.Deserialize<NoticeBody>(row.Body, JsonSerializerOptions.Web)!;

    /// <summary>Makes the rows of an assignment of a track directly, as they stand in the tables.</summary>
    /// <returns>Its id.</returns>
    public async Task<long> AssignAsync(string key, bool wholeTeam, DateTimeOffset? endedAt = null)
    {
        await using var context = database.Context();
        var team = await context.Teams.SingleAsync(row => row.Key == key);
        var track = context.Tracks.Add(new TrackRow { Key = Id(), TeamId = team.Id, SaveId = Id(), Name = "온콜 첫 주", Version = 1, CreatedAt = Time.Now }).Entity;
        await context.SaveChangesAsync();
        context.TrackVersions.Add(new TrackVersionRow { TrackId = track.Id, Version = 1, Body = "{}", CreatedAt = Time.Now });
        var assignment = context.Assignments.Add(new AssignmentRow
        {
            Key = Id(),
            TeamId = team.Id,
            SaveId = Id(),
            TrackId = track.Id,
            TrackVersion = 1,
            WholeTeam = wholeTeam,
            StartDay = 739_600,
            DueDay = 739_628,
            Note = "천천히 해요",
            Version = 1,
            CreatedAt = Time.Now,
            EndedAt = endedAt,
        }).Entity;
        await context.SaveChangesAsync();
        return assignment.Id;
    }

    public List<long> AssignmentsOf(long learnerId)
    {
        using var context = database.Context();
        return [.. context.AssignmentMembers.Where(row => row.LearnerId == learnerId).Select(row => row.AssignmentId).Order()];
    }

    public async Task GiveAsync(long assignmentId, long learnerId)
    {
        await using var context = database.Context();
        context.AssignmentMembers.Add(new AssignmentMemberRow { AssignmentId = assignmentId, LearnerId = learnerId, AssignedAt = Time.Now, HelpNote = "" });
        await context.SaveChangesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (!isElsewhere)
            await database.DisposeAsync();
    }

    private static string Id() => Guid.NewGuid().ToString("N");
}
