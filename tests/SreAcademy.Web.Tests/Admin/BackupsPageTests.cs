using System.IO.Compression;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Backups;
using SreAcademy.Web.Tests.Account;
using SreAcademy.Web.Tests.Features.Teams;

namespace SreAcademy.Web.Tests.Admin;

public sealed class BackupsPageTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task A_backup_is_made_listed_and_taken_by_whoever_has_just_proven_who_it_is()
    {
        using var root = await site.AdministratorAsync();
        var page = await root.Browser.ReadAsync(await root.Browser.SubmitAsync("/admin/backups", "backup").WayAsync());
        var link = page.QuerySelector("a[download]")!.GetAttribute("href")!;

        site.Time.Advance(TimeSpan.FromMinutes(15));
        using var asked = await root.Browser.GetAsync(link);
        await root.Browser.SubmitAsync(asked.Way(), "confirm", ("Password", Visitor.GoodPassword)).WayAsync();
        using var taken = await root.Browser.GetAsync(link);
        await using var content = await taken.Content.ReadAsStreamAsync();
        using var zip = new ZipArchive(content);

        Assert.Contains("백업했어요", page.Notice());
        Assert.StartsWith("/account/confirm?returnUrl=", asked.Way());
        Assert.Equal((HttpStatusCode.OK, "application/zip"), (taken.StatusCode, taken.Content.Headers.ContentType!.MediaType));
        Assert.Contains("academy.db", zip.Entries.Select(entry => entry.FullName));
        Assert.Contains(zip.Entries, entry => entry.FullName.StartsWith("keys/key-", StringComparison.Ordinal));
        Assert.Equal([AuditActions.BackupMade, AuditActions.BackupTaken], await site.AuditAsync(root.Id));
    }

    [Fact]
    public async Task Only_files_that_are_backups_can_be_taken_and_only_by_administrators()
    {
        using var root = await site.AdministratorAsync();
        using var account = await site.PersonAsync("account");
        var name = (await site.Services.GetRequiredService<MakeBackup>().HandleAsync(keep: 5)) is BackupOutcome.Made made ? Path.GetFileName(made.Path) : "";

        using var forOthers = await account.Browser.GetAsync($"/admin/backups/{name}");
        using var ofLock = await root.Browser.GetAsync("/admin/backups/.lock");
        using var outside = await root.Browser.GetAsync("/admin/backups/..%2Facademy.db");

        Assert.All([forOthers, ofLock, outside], answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
    }

    [Fact]
    public async Task The_schedule_is_saved_or_says_what_is_wrong_with_it()
    {
        using var root = await site.AdministratorAsync();

        var bad = await root.Browser.SubmitAsync("/admin/backups", "schedule", ("At", "25:00"), ("Keep", "0")).ReadPageAsync();
        var saved = await root.Browser.ReadAsync(await root.Browser.SubmitAsync("/admin/backups", "schedule", ("At", "04:30"), ("Keep", "14")).WayAsync());

        Assert.Equal(2, bad.QuerySelectorAll(".field-error").Length);
        Assert.Equal("04:30", saved.QuerySelector("input[name=At]")!.GetAttribute("value"));
        Assert.Equal("14", saved.QuerySelector("input[name=Keep]")!.GetAttribute("value"));
        Assert.Equal(new BackupSchedule(new TimeOnly(4, 30), 14), await site.Services.GetRequiredService<ReadBackupSchedule>().HandleAsync());
        Assert.Equal([AuditActions.BackupScheduled], await site.AuditAsync(root.Id));
    }
}
