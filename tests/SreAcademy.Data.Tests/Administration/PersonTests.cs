using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Administration;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Backups;
using SreAcademy.Data.Tests.Teams;

namespace SreAcademy.Data.Tests.Administration;

public sealed class PersonTests
{
    [Theory, SqliteData, PostgresData]
    public async Task Disabling_ends_all_sessions_and_enabling_brings_none_back(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        var (root, other) = (await AdministratorAsync(site, "관리"), await site.AddAsync("학습"));
        await SignInAsync(site, other);

        Assert.IsType<PersonOutcome.Changed>(await site.Get<DisablePerson>().HandleAsync(root, other));
        Assert.IsType<PersonOutcome.Changed>(await site.Get<DisablePerson>().HandleAsync(root, other));
        var disabled = await FindAsync(site, other);
        Assert.IsType<PersonOutcome.Changed>(await site.Get<EnablePerson>().HandleAsync(root, other));

        Assert.Equal(site.Time.Now, disabled.DisabledAt);
        Assert.Null((await FindAsync(site, other)).DisabledAt);
        Assert.Equal(0, await SessionsAsync(site));
        Assert.Equal([AuditActions.PersonDisabled, AuditActions.PersonEnabled], site.Audit());
        await using var context = site.Database.Context();
        Assert.All(await context.Audit.ToListAsync(), row => Assert.Equal((root, other), (row.ActorId, row.SubjectId)));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Members_of_a_team_that_loses_its_last_lead_are_told(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        var (root, lead) = (await AdministratorAsync(site, "관리"), await site.AddAsync("리드"));
        var key = await site.CreateAsync(lead);
        var member = await site.MemberAsync(lead, key, "멤버");

        await site.Get<DisablePerson>().HandleAsync(root, lead);

        var notice = Assert.Single(site.NoticesOf(member), row => row.Kind == NoticeEvent.LeadGone);
        Assert.Equal((Teaming.TeamName, "리드"), (Teaming.BodyOf(notice).Team, Teaming.BodyOf(notice).Person));
        Assert.DoesNotContain(site.NoticesOf(lead), row => row.Kind == NoticeEvent.LeadGone);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Nobody_disables_oneself_and_the_last_administrator_stays_one(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        var (root, second) = (await AdministratorAsync(site, "관리"), await AdministratorAsync(site, "둘째"));

        Assert.IsType<PersonOutcome.Oneself>(await site.Get<DisablePerson>().HandleAsync(root, root));
        Assert.IsType<PersonOutcome.Changed>(await site.Get<DisablePerson>().HandleAsync(root, second));
        // The second still is one, but cannot come in.
        Assert.IsType<PersonOutcome.LastAdministrator>(await site.Get<ChangeAdministrator>().HandleAsync(root, root, false));
        Assert.IsType<PersonOutcome.Changed>(await site.Get<EnablePerson>().HandleAsync(root, second));
        Assert.IsType<PersonOutcome.Changed>(await site.Get<ChangeAdministrator>().HandleAsync(root, root, false));
        Assert.IsType<PersonOutcome.LastAdministrator>(await site.Get<ChangeAdministrator>().HandleAsync(second, second, false));

        Assert.True((await FindAsync(site, second)).IsAdministrator);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Only_accounts_that_may_sign_in_become_administrators(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        var (root, guest, disabled, account) = (await AdministratorAsync(site, "관리"), await site.AddAsync(null, isGuest: true), await site.AddAsync("막힘"), await site.AddAsync("학습"));
        await site.DisableAsync(disabled);
        var change = site.Get<ChangeAdministrator>();

        Assert.IsType<PersonOutcome.Unknown>(await change.HandleAsync(root, guest, true));
        Assert.IsType<PersonOutcome.Unknown>(await change.HandleAsync(root, 404, true));
        Assert.IsType<PersonOutcome.CannotAdminister>(await change.HandleAsync(root, disabled, true));
        Assert.IsType<PersonOutcome.Changed>(await change.HandleAsync(root, account, true));
        Assert.IsType<PersonOutcome.Changed>(await change.HandleAsync(account, root, false));

        Assert.Equal([AuditActions.AdministratorMade, AuditActions.AdministratorUnmade], site.Audit());
        Assert.False((await FindAsync(site, root)).IsAdministrator);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Of_two_administrators_who_shut_each_other_out_at_once_one_stays(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        var (one, other) = (await AdministratorAsync(site, "하나"), await AdministratorAsync(site, "둘"));
        await using var elsewhere = site.Elsewhere();

        var outcomes = await Task.WhenAll(
            Task.Run(() => site.Get<DisablePerson>().HandleAsync(one, other)), Task.Run(() => elsewhere.Get<DisablePerson>().HandleAsync(other, one)));

        Assert.Single(outcomes.OfType<PersonOutcome.Changed>());
        Assert.Single(outcomes.OfType<PersonOutcome.NotAllowed>());
        await using var context = site.Database.Context();
        Assert.Equal(1, await context.Learners.CountAsync(row => row.IsAdministrator && row.DisabledAt == null));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Whoever_is_no_administrator_changes_nothing(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        var (account, former, other) = (await site.AddAsync("학습"), await AdministratorAsync(site, "막힌 관리자"), await site.AddAsync("다른"));
        await site.DisableAsync(former);
        var key = await site.CreateAsync(other);
        var before = site.Audit().Count;

        foreach (var actor in (long[])[account, former, other, 404])
        {
            Assert.IsType<PersonOutcome.NotAllowed>(await site.Get<DisablePerson>().HandleAsync(actor, other));
            Assert.IsType<PersonOutcome.NotAllowed>(await site.Get<EnablePerson>().HandleAsync(actor, other));
            Assert.IsType<PersonOutcome.NotAllowed>(await site.Get<ChangeAdministrator>().HandleAsync(actor, actor, true));
            Assert.IsType<NameLeadOutcome.NotAllowed>(await site.Get<NameLead>().HandleAsync(actor, key, other));
            Assert.False(await site.Get<CloseCardReport>().HandleAsync(actor, 1));
            Assert.False(await site.Get<NoteAction>().HandleAsync(actor, AuditActions.BackupTaken, new AuditBody()));
            Assert.Equal(ScheduleOutcome.NotAllowed, await site.Get<SaveBackupSchedule>().HandleAsync(actor, new(new TimeOnly(4, 0), 7)));
        }

        Assert.Equal(before, site.Audit().Count);
        Assert.Empty(site.NoticesOf(other));
        Assert.Null((await FindAsync(site, other)).DisabledAt);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_team_without_a_lead_gets_one_from_its_members_and_no_other_team_does(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        var (root, lead) = (await AdministratorAsync(site, "관리"), await site.AddAsync("리드"));
        var key = await site.CreateAsync(lead);
        var (member, gone) = (await site.MemberAsync(lead, key, "멤버"), await site.MemberAsync(lead, key, "막힘"));
        var name = site.Get<NameLead>();

        Assert.IsType<NameLeadOutcome.HasLead>(await name.HandleAsync(root, key, member));
        await site.Get<DisablePerson>().HandleAsync(root, lead);
        await site.DisableAsync(gone);
        Assert.IsType<NameLeadOutcome.NotAMember>(await name.HandleAsync(root, key, root));
        Assert.IsType<NameLeadOutcome.NotAMember>(await name.HandleAsync(root, key, gone));
        Assert.IsType<NameLeadOutcome.Unknown>(await name.HandleAsync(root, new string('0', 32), member));
        Assert.IsType<NameLeadOutcome.Named>(await name.HandleAsync(root, key, member));
        Assert.IsType<NameLeadOutcome.HasLead>(await name.HandleAsync(root, key, member));

        Assert.Equal(TeamRole.Lead, (await site.ViewAsync(member, key)).Role);
        Assert.Contains(site.NoticesOf(member), row => row.Kind == NoticeEvent.RoleChanged);
        Assert.Equal(AuditActions.RoleChanged, site.Audit()[^1]);
    }

    [Theory, SqliteData, PostgresData]
    public async Task The_schedule_is_kept_and_written_down_only_when_it_changes(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        var root = await AdministratorAsync(site, "관리");
        var (read, save) = (site.Get<ReadBackupSchedule>(), site.Get<SaveBackupSchedule>());

        Assert.Equal(BackupSchedule.Default, await read.HandleAsync());
        await save.HandleAsync(root, new(new TimeOnly(4, 30), 14));
        await save.HandleAsync(root, new(new TimeOnly(4, 30), 14));
        Assert.Equal(new(new TimeOnly(4, 30), 14), await read.HandleAsync());
        await save.HandleAsync(root, new(null, 3));
        Assert.Equal(new(null, 3), await read.HandleAsync());

        Assert.Equal([AuditActions.BackupScheduled, AuditActions.BackupScheduled], site.Audit());
    }

    private static async Task<long> AdministratorAsync(Teaming site, string name)
    {
        var id = await site.AddAsync(name);
        await using var context = site.Database.Context();
        await context.Learners.Where(row => row.Id == id).ExecuteUpdateAsync(row => row.SetProperty(learner => learner.IsAdministrator, true));
        return id;
    }

    private static async Task SignInAsync(Teaming site, long learnerId)
    {
        await using var context = site.Database.Context();
        context.Sessions.Add(new LearnerSessionRow { Id = Guid.NewGuid(), LearnerId = learnerId, CreatedAt = site.Time.Now, LastSeenAt = site.Time.Now, Device = "" });
        await context.SaveChangesAsync();
    }

    private static async Task<Learner> FindAsync(Teaming site, long learnerId)
    {
        await using var context = site.Database.Context();
        return await context.Learners.AsNoTracking().SingleAsync(row => row.Id == learnerId);
    }

    private static async Task<int> SessionsAsync(Teaming site)
    {
        await using var context = site.Database.Context();
        return await context.Sessions.CountAsync();
    }
}
