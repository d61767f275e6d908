using SreAcademy.Data.Backups;

namespace SreAcademy.Data.Tests.Backups;

public sealed class MakeBackupTests : IAsyncLifetime
{
    private readonly SqliteFile database = new();
    private readonly Installation installation = new();

    public async Task InitializeAsync() => await database.MigrateAsync();

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        installation.Dispose();
    }

    [Fact]
    public async Task Backups_are_named_by_their_time_and_only_the_newest_are_kept()
    {
        for (var day = 0; day < 4; day++)
        {
            Assert.IsType<BackupOutcome.Made>(await installation.BackupOf(database).HandleAsync(keep: 2));
            database.Time.Now += TimeSpan.FromDays(1);
        }
        await File.WriteAllTextAsync(Path.Combine(installation.Backups.Path, "academy-notes.zip"), "mine");

        Assert.Equal(["academy-20260108-090000.zip", "academy-20260107-090000.zip"], installation.Backups.List().Select(backup => backup.Name));
        Assert.Equal(
            [".lock", "academy-20260107-090000.zip", "academy-20260108-090000.zip", "academy-notes.zip"],
            Directory.GetFiles(installation.Backups.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Two_in_one_second_are_two_backups()
    {
        await installation.BackUpAsync(database);
        await installation.BackUpAsync(database);

        Assert.Equal(["academy-20260105-090001.zip", "academy-20260105-090000.zip"], installation.Backups.List().Select(backup => backup.Name));
    }

    [Fact]
    public async Task While_one_is_made_no_other_is_begun()
    {
        Directory.CreateDirectory(installation.Backups.Path);
        using (new FileStream(Path.Combine(installation.Backups.Path, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
            Assert.IsType<BackupOutcome.Busy>(await installation.BackupOf(database).HandleAsync(keep: 1));

        Assert.IsType<BackupOutcome.Made>(await installation.BackupOf(database).HandleAsync(keep: 1));
    }

    [Fact]
    public async Task What_an_interrupted_backup_left_is_cleared_away()
    {
        var making = Directory.CreateDirectory(Path.Combine(installation.Backups.Path, ".making"));
        await File.WriteAllTextAsync(Path.Combine(making.FullName, "academy.db"), "half");
        await File.WriteAllTextAsync(Path.Combine(installation.Backups.Path, "academy-20260101-000000.zip.part"), "half");

        await installation.BackUpAsync(database);

        Assert.Equal([".lock", "academy-20260105-090000.zip"], Directory.GetFileSystemEntries(installation.Backups.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_file_of_ones_own_choice_is_never_overwritten()
    {
        var file = Path.Combine(installation.Data, "own.zip");

        Assert.IsType<BackupOutcome.Made>(await installation.BackupOf(database).HandleAsync(file));
        Assert.IsType<BackupOutcome.Exists>(await installation.BackupOf(database).HandleAsync(file));
        Assert.Equal(file, Assert.IsType<BackupOutcome.Exists>(await installation.BackupOf(database).HandleAsync(file)).Path);
    }

    [Fact]
    public async Task Only_the_programs_own_user_may_read_it()
    {
        if (OperatingSystem.IsWindows())
            return;
        var backup = await installation.BackUpAsync(database);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(backup.Path));
    }

    [Fact]
    public async Task Where_it_cannot_be_written_nothing_is_left_and_the_line_says_where()
    {
        await File.WriteAllTextAsync(installation.Backups.Path, "a file in the place of the folder");

        var failed = Assert.IsType<BackupOutcome.Failed>(await installation.BackupOf(database).HandleAsync(keep: 1));

        Assert.Contains(installation.Backups.Path, failed.Message);
    }
}
