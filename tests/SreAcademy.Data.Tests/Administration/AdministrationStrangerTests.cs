using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Data.Administration;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Backups;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Tests.Teams;

namespace SreAcademy.Data.Tests.Administration;

/// <summary>Every command of administrators, sent by everybody else there can be. One that is not listed here fails in the list of all commands.</summary>
public sealed class AdministrationStrangerTests
{
    private static readonly Dictionary<Type, (Func<Sent, Task<object>> Send, string Refused, string Done)> Commands = new()
    {
        [typeof(ChangeAdministrator)] = (async sent => await sent.Get<ChangeAdministrator>().HandleAsync(sent.Who, sent.Somebody, true), "NotAllowed", "Changed"),
        [typeof(DisablePerson)] = (async sent => await sent.Get<DisablePerson>().HandleAsync(sent.Who, sent.Somebody), "NotAllowed", "Changed"),
        [typeof(EnablePerson)] = (async sent => await sent.Get<EnablePerson>().HandleAsync(sent.Who, sent.ShutOut), "NotAllowed", "Changed"),
        [typeof(NameLead)] = (async sent => await sent.Get<NameLead>().HandleAsync(sent.Who, sent.Leaderless, sent.Somebody), "NotAllowed", "Named"),
        [typeof(CloseCardReport)] = (async sent => await sent.Get<CloseCardReport>().HandleAsync(sent.Who, sent.Report), "False", "True"),
        [typeof(NoteAction)] = (async sent => await sent.Get<NoteAction>().HandleAsync(sent.Who, AuditActions.BackupScheduled, new AuditBody()), "False", "True"),
        [typeof(SaveBackupSchedule)] = (async sent => await sent.Get<SaveBackupSchedule>().HandleAsync(sent.Who, new BackupSchedule(new TimeOnly(4, 0), 3)), "NotAllowed", "Saved"),
    };

    internal static IReadOnlyCollection<Type> Listed => Commands.Keys;

    [Theory, SqliteData, PostgresData]
    public async Task Only_administrators_are_let_and_a_refusal_changes_nothing(DatabaseKind kind)
    {
        await using var teams = await Teaming.BeginAsync(kind);
        await teams.Database.Importer.ImportAsync(Courses.Catalog(Courses.Plain("sre/01.md", "topic", ["질문?"])), "1");
        foreach (var (command, (send, refused, done)) in Commands)
        {
            await using var sent = await SentAsync(teams);
            foreach (var (name, who) in sent.People)
            {
                var before = await ContentAsync(teams);
                var expected = name == "Administrator" ? done : refused;
                Assert.Equal($"{command.Name} by {name}: {expected}", $"{command.Name} by {name}: {NameOf(await send(sent with { Who = who }))}");
                Assert.True(name == "Administrator" != (before == await ContentAsync(teams)), $"{command.Name} by {name}");
            }
        }
    }

    private static string NameOf(object outcome) => outcome is bool or Enum ? outcome.ToString()! : outcome.GetType().Name;

    private static async Task<Sent> SentAsync(Teaming teams)
    {
        var (lead, somebody, shutOut, gone) = (await teams.AddAsync("김리드"), await teams.AddAsync("이멤버"), await teams.AddAsync("나간이"), await teams.AddAsync("떠난 리드"));
        var (disabled, administrator) = (await teams.AddAsync("꺼진 관리자"), await teams.AddAsync("관리자"));
        var team = await teams.CreateAsync(lead);
        Assert.IsType<JoinTeamOutcome.Joined>(await teams.JoinAsync(somebody, (await teams.InviteAsync(lead, team)).Token));
        var leaderless = await teams.CreateAsync(gone);
        Assert.IsType<JoinTeamOutcome.Joined>(await teams.JoinAsync(somebody, (await teams.InviteAsync(gone, leaderless)).Token));
        await using var context = teams.Database.Context();
        await context.Learners.Where(row => row.Id == disabled || row.Id == administrator).ExecuteUpdateAsync(row => row.SetProperty(learner => learner.IsAdministrator, true));
        foreach (var id in new[] { shutOut, gone, disabled })
            await teams.DisableAsync(id);
        var report = context.CardReports.Add(new CardReportRow { CardId = await context.Cards.Select(card => card.Id).FirstAsync(), Text = "오타", CreatedAt = teams.Time.Now }).Entity;
        await context.SaveChangesAsync();
        return new Sent(teams, 0, somebody, shutOut, leaderless, report.Id)
        {
            // Whoever may comes last.
            People =
            [
                ("Nobody", 987_654_321), ("Guest", await teams.AddAsync(null, isGuest: true)), ("Member", somebody), ("Lead", lead), ("Disabled", shutOut),
                ("Disabled administrator", disabled), ("Administrator", administrator),
            ],
        };
    }

    /// <summary>All that administrators can change, as text.</summary>
    private static async Task<string> ContentAsync(Teaming teams)
    {
        await using var context = teams.Database.Context();
        return System.Text.Json.JsonSerializer.Serialize(new
        {
            Learners = await context.Learners.AsNoTracking().OrderBy(row => row.Id).ToListAsync(),
            Members = await context.Memberships.AsNoTracking().OrderBy(row => row.TeamId).ThenBy(row => row.LearnerId).ToListAsync(),
            Reports = await context.CardReports.AsNoTracking().OrderBy(row => row.Id).ToListAsync(),
            Settings = await context.SiteSettings.AsNoTracking().OrderBy(row => row.Name).ToListAsync(),
            Audit = await context.Audit.AsNoTracking().CountAsync(),
            Notices = await context.Notices.AsNoTracking().CountAsync(),
        });
    }

    /// <param name="ShutOut">Somebody who is disabled.</param>
    /// <param name="Leaderless">A team where only Somebody is left.</param>
    private sealed record Sent(Teaming Teams, long Who, long Somebody, long ShutOut, string Leaderless, long Report) : IAsyncDisposable
    {
        private readonly ServiceProvider services = new ServiceCollection().AddLogging().AddSingleton(Teams.Database.Database).AddSingleton(Teams.Database.Factory)
            .AddSingleton<TimeProvider>(Teams.Time).AddStudy().AddTeams().AddAdministration().BuildServiceProvider();

        public IReadOnlyList<(string Name, long Who)> People { get; init; } = [];

        public T Get<T>() where T : notnull => services.GetRequiredService<T>();

        public ValueTask DisposeAsync() => services.DisposeAsync();
    }
}
