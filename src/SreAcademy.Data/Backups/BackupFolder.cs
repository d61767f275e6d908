namespace SreAcademy.Data.Backups;

/// <param name="CreatedAt">To the second; UTC.</param>
/// <param name="Size">Bytes.</param>
public sealed record StoredBackup(string Name, string Path, DateTimeOffset CreatedAt, long Size);

/// <summary>Where an installation keeps its backups, and what of it they hold beside the database.</summary>
/// <param name="Path">Absolute; made by the first backup.</param>
/// <param name="Keys">Folder of the keys that cookies and links are sealed with; absolute.</param>
public sealed record BackupFolder(string Path, string Keys)
{
    /// <summary>The newest first. Only what bears a backup's name: half-made ones do not.</summary>
    public IReadOnlyList<StoredBackup> List()
    {
        var folder = new DirectoryInfo(Path);
        if (!folder.Exists)
            return [];
        return
        [
            .. from file in folder.EnumerateFiles("academy-*.zip")
               let at = BackupNames.TimeOf(file.Name)
               where at is not null
               orderby file.Name descending
               select new StoredBackup(file.Name, file.FullName, at.Value, file.Length),
        ];
    }

    /// <returns>Null for a name that is no backup here.</returns>
    public StoredBackup? Find(string name) => List().FirstOrDefault(backup => backup.Name == name);

    /// <summary>Deletes the oldest, so that no more are left.</summary>
    public void Keep(int most)
    {
        foreach (var old in List().Skip(most))
            File.Delete(old.Path);
    }

    /// <returns>A name that is free: of this moment, or of the next free second after it.</returns>
    internal string FreePath(DateTimeOffset now)
    {
        var path = System.IO.Path.Combine(Path, BackupNames.Of(now));
        return File.Exists(path) ? FreePath(now.AddSeconds(1)) : path;
    }
}
