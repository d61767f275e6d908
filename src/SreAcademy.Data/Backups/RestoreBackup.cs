using System.Globalization;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Backups;

/// <summary>
/// Puts a backup in the place of an installation that does not run. Everything is unpacked and looked through beside it first; only then is what was
/// there moved aside and the new moved in. Nothing is deleted.
/// </summary>
/// <param name="open">The database in a file, which nothing holds open afterwards.</param>
public sealed class RestoreBackup(Func<string, AcademyDatabase> open, TimeProvider time)
{
    /// <summary>In the data folder: what is being put in place. A start that finds it complete must not make a new database where the old one just was.</summary>
    private const string Staging = ".restoring";

    private const string Verified = "verified";

    /// <summary>Files SQLite keeps beside a database.</summary>
    private static readonly string[] DatabaseFiles = ["", "-wal", "-shm"];

    /// <summary>Whether a restore was interrupted after it had begun to move things: then the same command has to be run again.</summary>
    public static bool IsHalfDone(string data) => File.Exists(Path.Combine(data, Staging, Verified));

    public async Task<RestoreOutcome> HandleAsync(RestorePlan plan, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (!plan.Replace && Present(plan).Any())
            return new RestoreOutcome.NotEmpty();
        var staging = Path.Combine(plan.Data, Staging);
        Remove(staging);
        var (manifest, refusal) = await PrepareAsync(plan, staging, cancellation);
        if (refusal is not null)
        {
            Remove(staging);
            return refusal;
        }
        // An exception in the middle of it leaves the mark of what is half done.
        var outcome = Swap(plan, staging, manifest!);
        Remove(staging);
        return outcome;
    }

    private async Task<(BackupManifest? Manifest, RestoreOutcome? Refusal)> PrepareAsync(RestorePlan plan, string staging, CancellationToken cancellation)
    {
        var file = Path.Combine(staging, BackupNames.Database);
        try
        {
            SecretFiles.CreateFolder(staging);
            var (manifest, refusal) = await UnpackBackup.ToAsync(staging, plan.Backup, cancellation);
            if ((refusal ?? await InspectAsync(file, cancellation)) is { } bad)
                return (manifest, bad);
            await NoteAsync(file, Path.GetFileName(plan.Backup), cancellation);
            return (manifest, null);
        }
        // Most of all a disk without room for both: what was unpacked must not go on filling it.
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException || open(file).Explain(exception) is not null)
        {
            return (null, new RestoreOutcome.NoRoom(exception.Message));
        }
    }

    // What is put in place says so itself: its log tells less than has happened. Databases of before there was a log keep silent.
    private async Task NoteAsync(string file, string backup, CancellationToken cancellation)
    {
        var database = open(file);
        if (!(await database.ReadMigrationsAsync(cancellation)).Any(migration => migration.EndsWith("_Teams", StringComparison.Ordinal)))
            return;
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(database.BeginWriteAsync);
        await AuditTable.WriteAsync(work, StudyMoment.Now(time), null, AuditActions.BackupRestored, new AuditBody(After: backup) { By = AuditBody.Command });
        await work.CommitAsync();
    }

    private async Task<RestoreOutcome?> InspectAsync(string file, CancellationToken cancellation)
    {
        var database = open(file);
        try
        {
            if (await database.CheckAsync(cancellation) is DatabaseState.Unusable { Fault: var fault })
                return fault.Kind == DatabaseFaultKind.Newer ? new RestoreOutcome.Newer() : new RestoreOutcome.Damaged(BackupNames.Database);
            if ((await database.ReadMigrationsAsync(cancellation)).Count == 0)
                return new RestoreOutcome.NotABackup();
            var damage = await database.FindDamageAsync(cancellation);
            return damage.Count == 0 ? null : new RestoreOutcome.Damaged($"{BackupNames.Database}: {damage[0]}");
        }
        catch (Exception exception) when (database.Explain(exception) is not null)
        {
            return new RestoreOutcome.Damaged(BackupNames.Database);
        }
    }

    private RestoreOutcome.Restored Swap(RestorePlan plan, string staging, BackupManifest manifest)
    {
        File.WriteAllBytes(Path.Combine(staging, Verified), []);
        var old = Present(plan).ToList();
        string? aside = null;
        if (old.Count > 0)
        {
            aside = FreeFolder(Path.Combine(plan.Data, "before-restore-" + time.GetUtcNow().UtcDateTime.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)));
            SecretFiles.CreateFolder(aside);
            foreach (var path in old)
                Move(path, Path.Combine(aside, Path.GetFileName(path)));
        }

        Directory.CreateDirectory(Path.GetDirectoryName(plan.Database)!);
        // An empty folder may be there: what has no keys in it is nothing to keep.
        if (Directory.Exists(plan.Keys))
            Directory.Delete(plan.Keys);
        Move(Path.Combine(staging, BackupNames.Keys.TrimEnd('/')), plan.Keys);
        Move(Path.Combine(staging, BackupNames.Database), plan.Database);
        return new RestoreOutcome.Restored(manifest, aside);
    }

    private static IEnumerable<string> Present(RestorePlan plan)
    {
        foreach (var file in DatabaseFiles.Select(end => plan.Database + end).Where(File.Exists))
            yield return file;
        if (Directory.Exists(plan.Keys) && Directory.EnumerateFileSystemEntries(plan.Keys).Any())
            yield return plan.Keys;
    }

    private static string FreeFolder(string path) => Directory.Exists(path) ? FreeFolder(path + "-1") : path;

    private static void Move(string from, string to)
    {
        if (Directory.Exists(from))
            Directory.Move(from, to);
        else
            File.Move(from, to);
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
