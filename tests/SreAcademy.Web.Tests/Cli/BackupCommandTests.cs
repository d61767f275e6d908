using SreAcademy.Web.Tests.Account;
using SreAcademy.Web.Tests.Fakes;
using SreAcademy.Web.Tests.Hosting.Starting;

namespace SreAcademy.Web.Tests.Cli;

/// <summary>In processes of their own, as an operator runs them.</summary>
public sealed class BackupCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Old => Path.Combine(folder.Path, "old");

    private string New => Path.Combine(folder.Path, "new");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_was_backed_up_is_there_again_in_a_fresh_folder_and_is_not_overwritten_unasked()
    {
        await RunAsync(Old, "admin", "create", "--email", "root@example.org");
        var file = Path.Combine(folder.Path, "own.zip");

        var backup = await RunAsync(Old, "backup", file);
        var restored = await RunAsync(New, "restore", file);
        var known = await RunAsync(New, "admin", "create", "--email", "root@example.org");
        var refused = await RunAsync(New, "restore", file);
        var replaced = await RunAsync(New, "restore", file, "--replace");
        var again = await RunAsync(Old, "backup", file);

        Assert.Equal((0, ""), (backup.ExitCode, backup.Error));
        Assert.StartsWith($"백업했어요: {file} (", backup.Output);
        Assert.Equal((0, ""), (restored.ExitCode, restored.Error));
        Assert.Contains($"복구했어요: {Path.Combine(New, "academy.db")} (20", restored.Output);
        Assert.Contains("이미 관리자예요: root@example.org", known.Error);
        Assert.Equal((1, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("--replace", refused.Error);
        Assert.Contains("전에 있던 것은 여기로 옮겨 두었어요: " + Path.Combine(New, "before-restore-"), replaced.Output);
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("같은 이름의 파일이 이미 있어요", again.Error);
    }

    [Fact]
    public async Task Without_a_file_it_goes_beside_the_database_and_old_ones_go()
    {
        await RunAsync(Old, "admin", "create", "--email", "root@example.org");

        await RunAsync(Old, "backup");
        var kept = await ProgramRun.OfAsync(Environment(Old, ("ACADEMY_BACKUP_KEEP", "1")), "backup");

        Assert.Equal((0, ""), (kept.ExitCode, kept.Error));
        var left = Assert.Single(Directory.GetFiles(Path.Combine(Old, "backups"), "*.zip"));
        Assert.Matches(@"academy-\d{8}-\d{6}\.zip$", left);
        Assert.Contains(left, kept.Output);
    }

    [Fact]
    public async Task A_site_is_backed_up_while_it_runs_but_not_replaced()
    {
        using var site = new AccountSite();
        await site.InitializeAsync();
        using var visitor = site.Visit();
        (await visitor.RegisterAsync("me@example.org")).Dispose();
        var file = Path.Combine(folder.Path, "own.zip");

        var backup = await RunAsync(site.Data, "backup", file);
        var refused = await RunAsync(site.Data, "restore", file, "--replace");
        var elsewhere = await RunAsync(New, "restore", file);

        Assert.Equal((0, ""), (backup.ExitCode, backup.Error));
        Assert.Equal((1, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("쓰고 있어요: " + site.Data, refused.Error);
        Assert.Equal((0, ""), (elsewhere.ExitCode, elsewhere.Error));
        Assert.Contains("이미 있는 계정을 관리자로 올렸어요", (await RunAsync(New, "admin", "create", "--email", "me@example.org")).Output);
    }

    [Fact]
    public async Task What_cannot_be_done_is_one_line_that_says_why()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "other.zip"), "no zip");

        var nothing = await RunAsync(Old, "backup");
        var missing = await RunAsync(New, "restore", Path.Combine(folder.Path, "none.zip"));
        var foreign = await RunAsync(New, "restore", Path.Combine(folder.Path, "other.zip"));
        var badTime = await ProgramRun.OfAsync(Environment(Old, ("ACADEMY_BACKUP_AT", "4시")), "backup");
        var badCount = await ProgramRun.OfAsync(Environment(Old, ("ACADEMY_BACKUP_KEEP", "0")), "backup");

        Assert.All([nothing, missing, foreign, badTime, badCount], run => Assert.Equal((1, ""), (run.ExitCode, run.Output)));
        Assert.Contains("백업할 데이터베이스가 없어요", nothing.Error);
        Assert.Contains("백업 파일을 읽을 수 없어요", missing.Error);
        Assert.Contains("SRE Academy의 백업이 아니거나", foreign.Error);
        Assert.Contains("ACADEMY_BACKUP_AT", badTime.Error);
        Assert.Contains("ACADEMY_BACKUP_KEEP", badCount.Error);
        Assert.Equal(2, (await RunAsync(New, "restore")).ExitCode);
    }

    [Fact]
    public async Task A_restore_that_was_cut_off_keeps_the_site_from_making_a_new_database()
    {
        Directory.CreateDirectory(Path.Combine(New, ".restoring"));
        await File.WriteAllTextAsync(Path.Combine(New, ".restoring", "verified"), "");

        var refused = await RunAsync(New, "migrate");

        Assert.Equal((1, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("restore 명령을 다시 실행해 주세요", refused.Error);
        Assert.False(File.Exists(Path.Combine(New, "academy.db")));
    }

    private static Task<ProgramRun> RunAsync(string data, params string[] args) => ProgramRun.OfAsync(Environment(data), "열 글자가 넘는 비밀번호\n", args);

    private static Dictionary<string, string> Environment(string data, params (string Name, string Value)[] more)
    {
        var environment = new Dictionary<string, string> { ["ACADEMY_DATA"] = data };
        foreach (var (name, value) in more)
            environment[name] = value;
        return environment;
    }
}
