using SreAcademy.Web.Cli;

namespace SreAcademy.Web.Tests.Cli;

public class CommandLineTests
{
    [Theory]
    [InlineData("bogus")]
    [InlineData("--bogus")]
    [InlineData("content")]
    [InlineData("content", "bogus")]
    [InlineData("content", "check")]
    [InlineData("content", "check", "--json")]
    [InlineData("content", "check", "--bogus")]
    [InlineData("content", "check", "no/such/file.md")]
    [InlineData("review")]
    [InlineData("review", "replay")]
    [InlineData("review", "replay", "no/such/file.json")]
    public async Task A_command_written_wrongly_ends_with_code_2_and_says_so_on_the_error_stream(params string[] args)
    {
        var run = await CommandRun.OfAsync(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("   at ", run.Error);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("content", "--help")]
    [InlineData("content", "check", "--help")]
    [InlineData("review", "replay", "--help")]
    public async Task Help_is_Korean_and_ends_with_code_0(params string[] args)
    {
        var run = await CommandRun.OfAsync(args);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("사용법", run.Output);
    }

    [Fact]
    public async Task Version_prints_the_version_alone()
    {
        var run = await CommandRun.OfAsync("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\s*$", run.Output);
    }

    [Theory]
    [InlineData]
    [InlineData("--urls", "http://localhost:6000")]
    [InlineData("--urls=http://localhost:6000")]
    [InlineData("--environment", "Production")]
    [InlineData("--Serilog:MinimumLevel:Default=Debug", "--ACADEMY_DATA", "/srv/data")]
    public void Settings_of_the_server_are_no_command(params string[] args) => Assert.False(CommandLine.IsCommand(args));

    [Theory]
    [InlineData("--urls")]
    [InlineData("--urls", "--environment")]
    [InlineData("--url=http://localhost:6000")]
    [InlineData("--environment", "Production", "migrate")]
    public void Settings_that_the_server_does_not_know_are_not_swallowed(params string[] args) => Assert.True(CommandLine.IsCommand(args));
}
