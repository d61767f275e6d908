using System.Reflection;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;
using SreAcademy.Data.Backups;
using SreAcademy.Web.Account.Mail;
using SreAcademy.Web.Features.Admin.Backups;
using SreAcademy.Web.Features.Admin.Content;
using SreAcademy.Web.Features.Admin.Teams;

namespace SreAcademy.Web.Features.Admin.Overview;

/// <summary>The site at a glance.</summary>
public sealed record SiteOverview
{
    public required string Version { get; init; }

    /// <summary>File, or host and name; without credentials.</summary>
    public required string Database { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }

    /// <summary>False where the server's own tools make them.</summary>
    public required bool MakesBackups { get; init; }

    public required StoredBackup? LastBackup { get; init; }
    public required BackupSchedule Schedule { get; init; }

    /// <summary>Why the last one that was due was not made; null where it was.</summary>
    public required string? BackupFailure { get; init; }

    public required int ContentErrors { get; init; }
    public required int ContentWarnings { get; init; }

    /// <summary>The content folder cannot be read; null where it can.</summary>
    public required string? ContentRefusal { get; init; }

    public required int OpenReports { get; init; }
    public required int People { get; init; }
    public required int Disabled { get; init; }
    public required int Teams { get; init; }
    public required int TeamsWithoutLead { get; init; }
    public required bool SendsMail { get; init; }

    /// <summary>Teams that have one.</summary>
    public required int Webhooks { get; init; }

    /// <summary>Given up, or to be tried again; of <see cref="ReadOverview.Lately"/>, since nobody can mend what is older.</summary>
    public required int FailedMessages { get; init; }
}

public sealed class ReadOverview(
    IDbContextFactory<AcademyDbContext> contexts, AcademyDatabase database, BackupFolder backups, CurrentBackupSchedule schedule, LastBackupFailure failure, CheckContent check, MailBox mail, TimeProvider time)
{
    public static readonly TimeSpan Lately = TimeSpan.FromDays(7);

    private static readonly string Program = typeof(ReadOverview).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    public async Task<SiteOverview> HandleAsync(CancellationToken cancellation = default)
    {
        var lately = time.GetUtcNow() - Lately;
        var content = await check.HandleAsync(cancellation);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return new SiteOverview
        {
            Version = Program,
            Database = database.Location,
            Size = await database.SizeAsync(cancellation),
            MakesBackups = database.CanBeCopied,
            LastBackup = backups.List() is [var newest, ..] ? newest : null,
            Schedule = await schedule.ReadAsync(cancellation),
            BackupFailure = failure.Reason,
            ContentErrors = content.Errors,
            ContentWarnings = content.Problems.Count - content.Errors,
            ContentRefusal = content.Refusal,
            OpenReports = await context.CardReports.CountAsync(row => row.ClosedAt == null, cancellation),
            People = await context.Learners.CountAsync(row => row.AccountSince != null, cancellation),
            Disabled = await context.Learners.CountAsync(row => row.AccountSince != null && row.DisabledAt != null, cancellation),
            Teams = await context.Teams.CountAsync(row => row.ArchivedAt == null, cancellation),
            TeamsWithoutLead = await ReadAllTeams.Leaderless(context, context.Teams).CountAsync(cancellation),
            SendsMail = mail.IsOpen,
            Webhooks = await context.Teams.CountAsync(row => row.Webhook != null && row.ArchivedAt == null, cancellation),
            FailedMessages = await context.Messages.CountAsync(row => row.Failure != null && row.SentAt == null && row.CreatedAt >= lately, cancellation),
        };
    }
}
