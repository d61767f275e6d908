using SreAcademy.Web.Tests.Fakes;
using SreAcademy.Web.Tests.Hosting.Starting;

namespace SreAcademy.Web.Tests.Cli;

/// <summary>In a process of its own, because these commands take their settings from the environment.</summary>
public sealed class AdminCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_first_administrator_is_made_with_the_password_from_the_pipe_and_only_once()
    {
        var weak = await RunAsync("짧은 암호\n", "admin", "create", "--email", "root@example.org");
        var made = await RunAsync(" 공백도 비밀번호예요 \n", "admin", "create", "--email", "root@example.org");
        var again = await RunAsync("", "admin", "create", "--email", "ROOT@example.org");

        Assert.Equal((1, ""), (weak.ExitCode, weak.Output));
        Assert.Contains("10자 이상 128자 이하", weak.Error);
        Assert.Equal((0, "", "관리자를 만들었어요: root@example.org\n"), (made.ExitCode, made.Error, made.Output));
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("이미 관리자예요", again.Error);
    }

    [Fact]
    public async Task A_link_to_set_a_new_password_is_made_for_whoever_has_an_account()
    {
        await RunAsync("열 글자가 넘는 비밀번호\n", "admin", "create", "--email", "root@example.org");

        var link = await RunAsync("", "admin", "reset-link", "root@example.org", "--url", "https://academy.example.org/");
        var unknown = await RunAsync("", "admin", "reset-link", "nobody@example.org");

        Assert.Equal((0, ""), (link.ExitCode, link.Error));
        Assert.Matches(@"^https://academy\.example\.org/account/reset-password\?key=[\w-]+\n$", link.Output);
        Assert.Equal(1, unknown.ExitCode);
        Assert.Contains("계정이 없어요: nobody@example.org", unknown.Error);
    }

    [Fact]
    public async Task What_was_done_at_the_terminal_is_in_the_audit_log()
    {
        await RunAsync("열 글자가 넘는 비밀번호\n", "admin", "create", "--email", "root@example.org");
        await RunAsync("", "admin", "create", "--email", "root@example.org");
        await RunAsync("", "admin", "reset-link", "root@example.org");
        await RunAsync("", "backup", Path.Combine(folder.Path, "own.zip"));

        await using var connection = await new SreAcademy.Data.Sqlite.SqliteDatabase(Path.Combine(folder.Path, "data", "academy.db"), keepsOpen: false).OpenAsync(CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT group_concat(action || coalesce(actor_id, '') || ' ' || coalesce(subject_id, '-') || ' ' || body, char(10)) FROM audit";
        Assert.Equal(
            """
            person.administrator-made 1 {"by":"command"}
            person.reset-link-made 1 {"by":"command"}
            backup.made - {"after":"own.zip","by":"command"}
            """.ReplaceLineEndings("\n"),
            await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task What_is_no_address_is_a_usage_error()
    {
        var run = await RunAsync("", "admin", "create", "--email", "root");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("이메일 주소가 아니에요: 'root'", run.Error);
    }

    [Fact]
    public async Task They_run_for_development_too_where_every_service_is_checked()
    {
        var run = await RunAsync("열 글자가 넘는 비밀번호\n", "Development", ["admin", "create", "--email", "root@example.org"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    private Task<ProgramRun> RunAsync(string input, params string[] args) => RunAsync(input, "Production", args);

    private Task<ProgramRun> RunAsync(string input, string environment, string[] args) => ProgramRun.OfAsync(
        new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = environment,
            ["ACADEMY_CONTENT"] = Path.Combine(folder.Path, "content"),
            ["ACADEMY_DATA"] = Path.Combine(folder.Path, "data"),
        },
        input,
        args);
}
