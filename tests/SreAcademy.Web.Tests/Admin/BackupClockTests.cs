using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Backups;
using SreAcademy.Web.Features.Admin.Backups;
using SreAcademy.Web.Tests.Account;

namespace SreAcademy.Web.Tests.Admin;

public sealed class BackupClockTests(AccountSite site) : IClassFixture<AccountSite>
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData("2027-03-02T03:59Z", null, true)]
    [InlineData("2027-03-02T04:00Z", "2027-03-01T04:00Z", true)]
    [InlineData("2027-03-02T03:59Z", "2027-03-01T04:00Z", false)]
    [InlineData("2027-03-02T04:00Z", "2027-03-02T04:00Z", false)]
    [InlineData("2027-03-02T12:00Z", "2027-03-02T03:59Z", true)]
    [InlineData("2027-03-09T00:00Z", "2027-03-01T04:00Z", true)]
    public void One_is_due_when_none_was_made_since_the_hour(string now, string? newest, bool due) => Assert.Equal(
        due, new BackupSchedule(new TimeOnly(4, 0), 7).IsDue(At(now), newest is null ? null : At(newest), TimeZoneInfo.Utc));

    [Theory]
    // 02:30 does not exist on 28 March 2027 and comes an hour later; on 31 October it comes twice, and counts the second time.
    [InlineData("2027-03-28T01:29Z", "2027-03-27T01:30Z", false)]
    [InlineData("2027-03-28T01:30Z", "2027-03-27T01:30Z", true)]
    [InlineData("2027-10-31T00:30Z", "2027-10-30T00:30Z", false)]
    [InlineData("2027-10-31T01:30Z", "2027-10-30T00:30Z", true)]
    [InlineData("2027-10-31T01:45Z", "2027-10-31T01:30Z", false)]
    public void A_day_on_which_the_clocks_change_has_one_backup(string now, string newest, bool due) => Assert.Equal(
        due, new BackupSchedule(new TimeOnly(2, 30), 7).IsDue(At(now), At(newest), Berlin));

    [Fact]
    public void Without_an_hour_none_is_due() => Assert.False(BackupSchedule.Default.IsDue(TimeProvider.System.GetUtcNow(), null, TimeZoneInfo.Utc));

    [Fact]
    public async Task What_is_due_is_made_once_and_what_failed_is_tried_again_an_hour_later()
    {
        var (clock, folder, failure) = (
            site.Services.GetServices<IHostedService>().OfType<BackupClock>().Single(), site.Services.GetRequiredService<BackupFolder>(), site.Services.GetRequiredService<LastBackupFailure>());
        var settings = new BackupSettings(new TimeOnly(4, 0), 2);
        var scheduled = ActivatorUtilities.CreateInstance<BackupClock>(site.Services, new CurrentBackupSchedule(settings, site.Services.GetRequiredService<ReadBackupSchedule>()));

        await clock.TurnAsync(CancellationToken.None);
        Assert.Empty(folder.List());
        await File.WriteAllTextAsync(folder.Path, "in the way");
        await scheduled.TurnAsync(CancellationToken.None);
        Assert.Contains(folder.Path, failure.Reason);
        File.Delete(folder.Path);
        site.Time.Advance(TimeSpan.FromMinutes(59));
        await scheduled.TurnAsync(CancellationToken.None);
        Assert.Empty(folder.List());
        site.Time.Advance(TimeSpan.FromMinutes(1));
        await scheduled.TurnAsync(CancellationToken.None);
        await scheduled.TurnAsync(CancellationToken.None);

        Assert.Equal(site.Time.GetUtcNow(), Assert.Single(folder.List()).CreatedAt);
        Assert.Null(failure.Reason);
        var noted = await site.QueryAsync(context => context.Audit.SingleAsync(row => row.Action == AuditActions.BackupMade));
        Assert.Null(noted.ActorId);
        Assert.Equal($$"""{"after":"{{folder.List()[0].Name}}","by":"site"}""", noted.Body);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_looked_into_is_told_and_does_not_end_the_site()
    {
        var (settings, failure) = (new BackupSettings(new TimeOnly(4, 0), 2), new LastBackupFailure());
        var current = new CurrentBackupSchedule(settings, site.Services.GetRequiredService<ReadBackupSchedule>());
        using var clock = ActivatorUtilities.CreateInstance<BackupClock>(site.Services, current, failure, new BackupFolder("no\0folder", "keys"));
        await clock.StartAsync(CancellationToken.None);

        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (failure.Reason is null && !clock.ExecuteTask!.IsCompleted)
        {
            await site.QueryAsync(context => context.Audit.AnyAsync(deadline.Token));
            site.Time.Advance(TimeSpan.FromSeconds(5));
        }

        Assert.NotNull(failure.Reason);
        Assert.False(clock.ExecuteTask!.IsCompleted);
        await clock.StopAsync(CancellationToken.None);
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
