using System.Reflection;

namespace SreAcademy.Data.Backups;

/// <summary>
/// Packs the database as it is at one moment, and the keys, while everything goes on. What is there under a backup's name is whole: it is made
/// under another name and renamed at the end. See .github/decisions/0052-backup.md.
/// </summary>
public sealed class MakeBackup(AcademyDatabase database, BackupFolder folder, TimeProvider time)
{
    private static readonly string Program =
        typeof(MakeBackup).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>Into the folder of backups, of which the newest are kept.</summary>
    public Task<BackupOutcome> HandleAsync(int keep, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(keep, 1);
        return AloneAsync(
            async () =>
            {
                var made = await WriteAsync(folder.FreePath(time.GetUtcNow()), cancellation);
                folder.Keep(keep);
                return made;
            },
            folder.Path);
    }

    /// <summary>Into a file of one's own choice, which must not be there yet.</summary>
    public Task<BackupOutcome> HandleAsync(string file, CancellationToken cancellation = default) =>
        AloneAsync(async () => File.Exists(file) ? new BackupOutcome.Exists(file) : await WriteAsync(file, cancellation), file);

    // The lock of a file ends with its process. It is never deleted: who waits for a deleted one and who makes a new one would both have it.
    private async Task<BackupOutcome> AloneAsync(Func<Task<BackupOutcome>> make, string where)
    {
        if (!database.CanBeCopied)
            return new BackupOutcome.NotHere();
        try
        {
            SecretFiles.CreateFolder(folder.Path);
            using var alone = TryLock();
            return alone is null ? new BackupOutcome.Busy() : await make();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new BackupOutcome.Failed($"백업을 쓸 수 없어요: {where}. 폴더의 권한과 남은 공간을 확인해 주세요. ({exception.Message})");
        }
        catch (Exception exception) when (database.Explain(exception) is not null)
        {
            return new BackupOutcome.Failed(database.Explain(exception)!.Message);
        }
    }

    private async Task<BackupOutcome> WriteAsync(string file, CancellationToken cancellation)
    {
        var work = Path.Combine(folder.Path, ".making");
        var unfinished = file + ".part";
        try
        {
            // Of a backup that was interrupted.
            Remove(work, [unfinished, .. Directory.EnumerateFiles(folder.Path, "academy-*.zip.part")]);
            SecretFiles.CreateFolder(work);
            var (at, copy) = (time.GetUtcNow(), Path.Combine(work, BackupNames.Database));
            var migrations = await database.ReadMigrationsAsync(cancellation);
            await database.CopyAsync(copy, cancellation);
            // After the database: what is sealed in it was sealed with a key that was there by then.
            await BackupArchive.WriteAsync(
                unfinished, [(BackupNames.Database, copy), .. Keys()], files => new BackupManifest(BackupManifest.CurrentFormat, Program, at, migrations, files), cancellation);
            File.Move(unfinished, file);
            return new BackupOutcome.Made(file, new FileInfo(file).Length);
        }
        finally
        {
            Remove(work, [unfinished]);
        }
    }

    private IEnumerable<(string Name, string Path)> Keys() =>
        from file in Directory.Exists(folder.Keys) ? Directory.GetFiles(folder.Keys, "*.xml") : []
        let name = BackupNames.Keys + Path.GetFileName(file)
        where BackupNames.MayHold(name)
        orderby name
        select (name, file);

    private FileStream? TryLock()
    {
        try
        {
            return new FileStream(Path.Combine(folder.Path, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static void Remove(string work, IReadOnlyList<string> unfinished)
    {
        if (Directory.Exists(work))
            Directory.Delete(work, recursive: true);
        foreach (var file in unfinished)
            File.Delete(file);
    }
}
