using System.Globalization;
using Microsoft.AspNetCore.Components;
using SreAcademy.Data;
using SreAcademy.Data.Administration;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Backups;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Admin.Backups;

/// <summary>Backups there are, one more at once, and when they are made by themselves. Restoring needs the site to be off, so it is a command.</summary>
public sealed partial class BackupsPage
{
    private IReadOnlyList<StoredBackup> backups = [];
    private TimeZoneInfo zone = TimeZoneInfo.Utc;
    private string? refusal;
    private string? atFault;
    private string? keepFault;

    [Inject] public required AcademyDatabase Database { get; init; }

    [Inject] public required BackupFolder Folder { get; init; }

    [Inject] public required MakeBackup Make { get; init; }

    [Inject] public required NoteAction Note { get; init; }

    [Inject] public required CurrentBackupSchedule Schedule { get; init; }

    [Inject] public required SaveBackupSchedule Save { get; init; }

    [Inject] public required LastBackupFailure Failure { get; init; }

    [Inject] public required AdminTime Clock { get; init; }

    [SupplyParameterFromForm(FormName = "schedule")] public string? At { get; set; }

    [SupplyParameterFromForm(FormName = "schedule")] public string? Keep { get; set; }

    private string Now => TimeZoneInfo.ConvertTime(Time.GetUtcNow(), Time.LocalTimeZone).ToString("HH:mm", CultureInfo.InvariantCulture);

    private string? DoneText => Done switch
    {
        "made" => UiText.BackupMade,
        "scheduled" => UiText.BackupScheduled,
        _ => null,
    };

    protected override async Task OnInitializedAsync()
    {
        if (!Database.CanBeCopied)
            return;
        backups = Folder.List();
        zone = await Clock.ZoneAsync(Actor, Http.RequestAborted);
        var current = await Schedule.ReadAsync(Http.RequestAborted);
        At ??= current.At?.ToString("HH:mm", CultureInfo.InvariantCulture);
        Keep ??= current.Keep.ToString(CultureInfo.InvariantCulture);
    }

    private static Dictionary<string, object>? Fixed(bool isFixed) => isFixed ? new() { ["readonly"] = true } : null;

    private async Task MakeAsync()
    {
        var current = await Schedule.ReadAsync(Http.RequestAborted);
        // Whoever closes the page does not want half a backup.
        switch (await Make.HandleAsync(current.Keep, CancellationToken.None))
        {
            case BackupOutcome.Made made:
                Failure.Clear();
                await Note.HandleAsync(Actor, AuditActions.BackupMade, new AuditBody(After: Path.GetFileName(made.Path)));
                Finish(AdminAddresses.Backups, "made");
                break;
            case BackupOutcome.Busy:
                refusal = UiText.BackupBusy;
                break;
            case BackupOutcome.Failed failed:
                refusal = failed.Message;
                break;
        }
    }

    private async Task SaveAsync()
    {
        var at = TimeOnly.TryParseExact(At, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : (TimeOnly?)null;
        atFault = at is null && !string.IsNullOrWhiteSpace(At) ? UiText.BackupAtBad : null;
        var isNumber = int.TryParse(Keep, NumberStyles.None, CultureInfo.InvariantCulture, out var keep);
        keepFault = isNumber && keep is >= 1 and <= BackupSchedule.MostKept ? null : Phrase.Of(UiText.BackupKeepHint, BackupSchedule.MostKept);
        if (atFault is not null || keepFault is not null)
            return;
        if (await Save.HandleAsync(Actor, new BackupSchedule(at, keep), CancellationToken.None) == ScheduleOutcome.Saved)
            Finish(AdminAddresses.Backups, "scheduled");
        else
            Navigation.NotFound();
    }
}
