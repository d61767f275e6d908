using System.IO.Compression;

namespace SreAcademy.Data.Backups;

/// <summary>Unpacks a backup into an empty folder, and takes nothing that its manifest does not name or that a backup does not hold.</summary>
internal static class UnpackBackup
{
    /// <returns>The manifest, or why not.</returns>
    public static async Task<(BackupManifest? Manifest, RestoreOutcome? Refusal)> ToAsync(string folder, string backup, CancellationToken cancellation)
    {
        try
        {
            await using var stream = new FileStream(backup, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous);
            return await ToAsync(folder, stream, cancellation);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            return (null, new RestoreOutcome.NotFound());
        }
    }

    private static async Task<(BackupManifest?, RestoreOutcome?)> ToAsync(string folder, FileStream stream, CancellationToken cancellation)
    {
        var current = BackupManifest.Name;
        try
        {
            await using var zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellation);
            if (await ReadManifestAsync(zip, cancellation) is not { } manifest)
                return (null, new RestoreOutcome.NotABackup());
            if (manifest.Format > BackupManifest.CurrentFormat)
                return (null, new RestoreOutcome.Newer());
            if (FirstStrange(zip, manifest) is { } strange)
                return (null, new RestoreOutcome.Damaged(strange));
            SecretFiles.CreateFolder(Path.Combine(folder, BackupNames.Keys));
            foreach (var file in manifest.Files)
            {
                current = file.Name;
                if (!await UnpackAsync(zip.GetEntry(file.Name)!, file, Path.Combine(folder, file.Name), cancellation))
                    return (null, new RestoreOutcome.Damaged(file.Name));
            }
            return (manifest, null);
        }
        catch (InvalidDataException)
        {
            return (null, current == BackupManifest.Name ? new RestoreOutcome.NotABackup() : new RestoreOutcome.Damaged(current));
        }
    }

    private static async Task<BackupManifest?> ReadManifestAsync(ZipArchive zip, CancellationToken cancellation)
    {
        if (zip.GetEntry(BackupManifest.Name) is not { Length: <= BackupManifest.MostBytes } entry)
            return null;
        using var json = new MemoryStream();
        await using var from = await entry.OpenAsync(cancellation);
        return await BackupArchive.CopyAsync(from, json, BackupManifest.MostBytes, cancellation) is null ? null : BackupManifest.Read(json.GetBuffer().AsSpan(0, (int)json.Length));
    }

    /// <returns>Null where the archive holds just what the manifest names, each once, and a database is among it.</returns>
    private static string? FirstStrange(ZipArchive zip, BackupManifest manifest)
    {
        var named = manifest.Files.Select(file => file.Name).ToList();
        var held = zip.Entries.Select(entry => entry.FullName).Where(name => name != BackupManifest.Name).ToList();
        return named.Concat(held).FirstOrDefault(name => !BackupNames.MayHold(name))
            ?? held.Except(named).FirstOrDefault()
            ?? named.Except(held).FirstOrDefault()
            ?? named.Concat(held).CountBy(name => name).FirstOrDefault(pair => pair.Value != 2).Key
            ?? (named.Contains(BackupNames.Database) ? null : BackupNames.Database)
            ?? (zip.Entries.Count == held.Count + 1 ? null : BackupManifest.Name);
    }

    private static async Task<bool> UnpackAsync(ZipArchiveEntry entry, BackupFile expected, string path, CancellationToken cancellation)
    {
        await using var from = await entry.OpenAsync(cancellation);
        await using var to = SecretFiles.Create(path);
        var copied = await BackupArchive.CopyAsync(from, to, expected.Size, cancellation);
        await to.FlushAsync(cancellation);
        to.Flush(flushToDisk: true);
        return copied is { } found && found.Size == expected.Size && string.Equals(found.Sha256, expected.Sha256, StringComparison.OrdinalIgnoreCase);
    }
}
