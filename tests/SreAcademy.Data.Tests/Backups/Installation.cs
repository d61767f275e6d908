using SreAcademy.Data.Backups;
using SreAcademy.Data.Sqlite;

namespace SreAcademy.Data.Tests.Backups;

/// <summary>A data folder with everything a backup holds, or an empty one.</summary>
internal sealed class Installation : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("academy-");

    public string Data => folder.FullName;

    public string Keys => Path.Combine(Data, "keys");

    public string Database => Path.Combine(Data, "academy.db");

    public BackupFolder Backups => new(Path.Combine(Data, "backups"), Keys);

    public void WriteKey(string name, string content)
    {
        Directory.CreateDirectory(Keys);
        File.WriteAllText(Path.Combine(Keys, name), content);
    }

    public MakeBackup BackupOf(TestDatabase database) => new(database.Database, Backups, database.Time);

    public async Task<StoredBackup> BackUpAsync(TestDatabase database)
    {
        var made = Assert.IsType<BackupOutcome.Made>(await BackupOf(database).HandleAsync(keep: 100));
        return Backups.List().Single(backup => backup.Path == made.Path);
    }

    public Task<RestoreOutcome> RestoreAsync(string backup, bool replace = false) =>
        new RestoreBackup(Open, new FixedTime()).HandleAsync(new RestorePlan(backup, Database, Keys, Data, replace));

    public static SqliteDatabase Open(string file) => new(file, keepsOpen: false);

    /// <summary>Everything in it but backups, with its content; two equal ones mean that nothing was touched.</summary>
    public IReadOnlyList<string> Files() =>
    [
        .. Directory.EnumerateFiles(Data, "*", SearchOption.AllDirectories).Where(file => !file.StartsWith(Backups.Path, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(file => $"{Path.GetRelativePath(Data, file)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}"),
    ];

    public void Dispose() => folder.Delete(recursive: true);
}
