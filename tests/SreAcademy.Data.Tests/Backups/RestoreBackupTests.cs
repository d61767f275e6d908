using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Data.Backups;

namespace SreAcademy.Data.Tests.Backups;

public sealed class RestoreBackupTests : IAsyncLifetime
{
    private readonly SqliteFile database = new();
    private readonly Installation source = new();
    private readonly Installation target = new();
    private StoredBackup backup = null!;

    public async Task InitializeAsync()
    {
        await database.MigrateAsync();
        source.WriteKey("key-1.xml", "<key/>");
        backup = await source.BackUpAsync(database);
    }

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        source.Dispose();
        target.Dispose();
    }

    [Fact]
    public async Task A_backup_is_restored_into_a_folder_that_has_nothing_yet()
    {
        Directory.CreateDirectory(target.Keys);

        var restored = Assert.IsType<RestoreOutcome.Restored>(await target.RestoreAsync(backup.Path));

        Assert.Null(restored.MovedAside);
        Assert.Equal(database.Time.Now, restored.Manifest.CreatedAt);
        Assert.Equal(["academy.db", "keys/key-1.xml"], restored.Manifest.Files.Select(file => file.Name));
        Assert.IsType<DatabaseState.Ready>(await Installation.Open(target.Database).CheckAsync());
        Assert.Equal(["academy.db", "keys/key-1.xml"], target.Files().Select(line => line.Split(' ')[0].Replace('\\', '/')));
    }

    [Fact]
    public async Task What_was_restored_says_so_in_its_own_log()
    {
        Assert.IsType<RestoreOutcome.Restored>(await target.RestoreAsync(backup.Path));

        await using var connection = await Installation.Open(target.Database).OpenAsync(CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT action || ' ' || body FROM audit";
        Assert.Equal($$"""backup.restored {"after":"{{backup.Name}}","by":"command"}""", await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Where_there_is_no_room_nothing_is_changed_and_nothing_is_left_lying()
    {
        await File.WriteAllTextAsync(target.Database, "old");
        var before = target.Files();
        var full = new RestoreBackup(
            file => File.Exists(file) ? throw new IOException("No space left on device") : Installation.Open(file), new FixedTime());

        var outcome = await full.HandleAsync(new RestorePlan(backup.Path, target.Database, target.Keys, target.Data, Replace: true));

        Assert.Equal("No space left on device", Assert.IsType<RestoreOutcome.NoRoom>(outcome).Why);
        Assert.Equal(before, target.Files());
        Assert.False(Directory.Exists(Path.Combine(target.Data, ".restoring")));
    }

    [Fact]
    public async Task What_is_there_is_only_replaced_when_asked_to_and_then_kept_aside()
    {
        target.WriteKey("key-old.xml", "<old/>");
        await File.WriteAllTextAsync(target.Database, "old");
        await File.WriteAllTextAsync(target.Database + "-wal", "log");
        var before = target.Files();

        Assert.IsType<RestoreOutcome.NotEmpty>(await target.RestoreAsync(backup.Path));
        Assert.Equal(before, target.Files());
        var restored = Assert.IsType<RestoreOutcome.Restored>(await target.RestoreAsync(backup.Path, replace: true));

        Assert.Equal("old", await File.ReadAllTextAsync(Path.Combine(restored.MovedAside!, "academy.db")));
        Assert.Equal("log", await File.ReadAllTextAsync(Path.Combine(restored.MovedAside!, "academy.db-wal")));
        Assert.Equal("<old/>", await File.ReadAllTextAsync(Path.Combine(restored.MovedAside!, "keys", "key-old.xml")));
        Assert.False(File.Exists(target.Database + "-wal"));
        Assert.False(RestoreBackup.IsHalfDone(target.Data));
    }

    [Fact]
    public async Task Files_of_something_else_are_refused()
    {
        Assert.IsType<RestoreOutcome.NotFound>(await target.RestoreAsync(Path.Combine(source.Data, "nothing.zip")));
        Assert.IsType<RestoreOutcome.NotABackup>(await RestoreAsync(path => File.WriteAllText(path, "not a zip")));
        Assert.IsType<RestoreOutcome.NotABackup>(await RestoreAsync(path => Zip(path, ("readme.txt", "hello"u8.ToArray()))));
        Assert.IsType<RestoreOutcome.NotABackup>(await RestoreAsync(path => Zip(path, ("manifest.json", "{}"u8.ToArray()))));
    }

    [Fact]
    public async Task A_backup_that_is_not_whole_is_refused_and_says_what_of_it()
    {
        await RefusedAsync(path => Change(path, zip => zip.GetEntry("keys/key-1.xml")!.Delete()), "keys/key-1.xml");
        await RefusedAsync(path => Change(path, zip => Write(zip, "keys/key-1.xml", "<KEY/>")), "keys/key-1.xml");
        await RefusedAsync(path => Change(path, zip => Write(zip, "keys/key-1.xml", "<key/> and more")), "keys/key-1.xml");
        await RefusedAsync(path => Change(path, zip => Write(zip, "keys/another.xml", "<key/>")), "keys/another.xml");
        await RefusedAsync(path => Rename(path, "academy.db", "keys/key-2.xml"), "academy.db");
        var half = await RestoreAsync(path => File.WriteAllBytes(path, File.ReadAllBytes(backup.Path)[..^200]));
        Assert.IsType<RestoreOutcome.NotABackup>(half);
    }

    [Theory]
    [InlineData("../academy.db")]
    [InlineData("keys/../../key.xml")]
    [InlineData("/etc/key.xml")]
    [InlineData("keys/..\\key.xml")]
    [InlineData("keys/.xml")]
    [InlineData("logs/a.log")]
    public async Task Nothing_in_a_backup_is_written_outside_its_place(string name)
    {
        await RefusedAsync(path => Rename(path, "keys/key-1.xml", name), name);
        Assert.Single(Directory.GetFileSystemEntries(target.Data));
    }

    [Fact]
    public async Task Bytes_that_changed_in_the_database_are_found()
    {
        var bytes = await File.ReadAllBytesAsync(backup.Path);
        // Behind the name and the extra field of its local header stands what was packed: https://pkware.cachefly.net/webdocs/APPNOTE/APPNOTE-6.3.9.TXT (4.3.7)
        var (start, length) = (30 + BitConverter.ToInt16(bytes, 26) + BitConverter.ToInt16(bytes, 28), 0L);
        using (var zip = ZipFile.OpenRead(backup.Path))
            length = zip.GetEntry("academy.db")!.CompressedLength;
        for (var part = 1; part < 8; part++)
        {
            var damaged = bytes.ToArray();
            // A single bit may change nothing: which of two equal stretches is repeated makes no difference to what is unpacked.
            foreach (var offset in Enumerable.Range((int)(start + (length * part / 8)), 32))
                damaged[offset] ^= 0xFF;
            await RefusedAsync(path => File.WriteAllBytes(path, damaged), "academy.db");
        }
    }

    [Fact]
    public async Task A_database_that_does_not_hold_together_is_refused_even_where_the_hashes_agree()
    {
        await using (var connection = await database.Database.OpenAsync(CancellationToken.None))
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = "PRAGMA foreign_keys=OFF; INSERT INTO goals (learner_id, save_id, topics, levels, by_day, target, created_at) VALUES (404, 'a', '[]', '[]', 1, 0.9, 1)";
            await command.ExecuteNonQueryAsync();
        }
        backup = await source.BackUpAsync(database);

        Assert.Contains("goals", Assert.IsType<RestoreOutcome.Damaged>(await target.RestoreAsync(backup.Path)).What);
    }

    [Fact]
    public async Task A_backup_of_a_newer_program_is_refused()
    {
        await using (var context = database.Context())
            await context.Database.ExecuteSqlAsync($"""INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_FromTheFuture', '99.0.0')""");
        backup = await source.BackUpAsync(database);

        Assert.IsType<RestoreOutcome.Newer>(await target.RestoreAsync(backup.Path));
        Assert.IsType<RestoreOutcome.Newer>(await RestoreAsync(path => Change(path, zip => Write(
            zip, "manifest.json", Read(zip, "manifest.json").Replace("\"format\": 1", "\"format\": 2", StringComparison.Ordinal)))));
        Assert.Empty(target.Files());
    }

    private async Task RefusedAsync(Action<string> change, string what)
    {
        var damaged = Assert.IsType<RestoreOutcome.Damaged>(await RestoreAsync(change));
        Assert.Equal(what, damaged.What);
        Assert.Empty(target.Files());
    }

    /// <summary>A copy of the backup, changed, restored.</summary>
    private async Task<RestoreOutcome> RestoreAsync(Action<string> change)
    {
        var path = Path.Combine(target.Backups.Path, "changed.zip");
        Directory.CreateDirectory(target.Backups.Path);
        File.Copy(backup.Path, path, overwrite: true);
        change(path);
        return await target.RestoreAsync(path);
    }

    private static void Zip(string path, params (string Name, byte[] Content)[] entries)
    {
        File.Delete(path);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, content) in entries)
        {
            using var stream = zip.CreateEntry(name).Open();
            stream.Write(content);
        }
    }

    private static void Change(string path, Action<ZipArchive> change)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Update);
        change(zip);
    }

    /// <summary>In the archive and in its manifest.</summary>
    private static void Rename(string path, string from, string to) => Change(path, zip =>
    {
        Write(zip, to, Read(zip, from));
        zip.GetEntry(from)!.Delete();
        Write(zip, "manifest.json", Read(zip, "manifest.json").Replace($"\"{from}\"", System.Text.Json.JsonSerializer.Serialize(to), StringComparison.Ordinal));
    });

    private static string Read(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private static void Write(ZipArchive zip, string name, string content)
    {
        zip.GetEntry(name)?.Delete();
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.Latin1.GetBytes(content));
    }
}
