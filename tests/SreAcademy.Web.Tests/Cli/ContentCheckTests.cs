using System.Text;
using System.Text.Json;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Cli;

public sealed class ContentCheckTests : IDisposable
{
    private static readonly string[] DocumentNames =
    [
        "path", "title", "topics", "levelBlocks", "bullets", "nestedBullets", "cards", "answersWithCode", "subHeadings", "scenarios", "steps",
        "scenarioCodeBlocks", "interviewQuestions", "references",
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Json_has_exactly_the_names_that_tools_rely_on()
    {
        folder.Write("한글.md", "# 제목\n");
        folder.Write("나쁨.md", [0xB0, 0xA1, 0xFF]);

        var run = await CommandRun.OfAsync("content", "check", folder.Path, "--json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(["documents", "problems"], json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(DocumentNames, json.RootElement.GetProperty("documents")[0].EnumerateObject().Select(property => property.Name));
        var problem = json.RootElement.GetProperty("problems")[0];
        Assert.Equal(
            ["severity", "code", "file", "line", "column", "message", "text"], problem.EnumerateObject().Select(property => property.Name));
        Assert.Equal("error", problem.GetProperty("severity").GetString());
        Assert.Contains("한글.md", run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task A_folder_is_read_to_the_bottom_in_name_order_and_a_file_whatever_its_extension()
    {
        folder.Write("b.markdown", "# 나\n");
        folder.Write("a/z.txt", "# 가\n");
        folder.Write("c.png", "no document");
        var odd = folder.Write("odd.rst", "# 다\n");

        var run = await CommandRun.OfAsync("content", "check", folder.Path, odd, "--json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(
            ["a/z.txt", "b.markdown", "odd.rst"],
            json.RootElement.GetProperty("documents").EnumerateArray()
                .Select(document => Path.GetRelativePath(folder.Path, document.GetProperty("path").GetString()!)));
    }

    [Theory]
    [InlineData("not-utf8")]
    [InlineData("file-too-large")]
    public async Task A_file_that_cannot_be_read_is_a_problem_and_the_others_are_still_checked(string code)
    {
        folder.Write("bad.md", code == "not-utf8" ? [0x41, 0xFF, 0xFE] : Encoding.ASCII.GetBytes(new string('x', 4 * 1024 * 1024 + 1)));
        folder.Write("good.md", "# 좋음\n");

        var run = await CommandRun.OfAsync("content", "check", folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.Lines, line => line.Contains("bad.md:1:1 오류 " + code, StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.Contains("good.md", StringComparison.Ordinal));
        Assert.StartsWith("문서 1개 · ", run.Lines[^1]);
    }

    [Fact]
    public async Task An_empty_folder_is_an_error() => Assert.Equal(1, (await CommandRun.OfAsync("content", "check", folder.Path)).ExitCode);

    [Fact]
    public async Task A_redirected_report_has_no_colours()
    {
        folder.Write("bad.md", [0xFF]);

        var run = await CommandRun.OfAsync("content", "check", folder.Path);

        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public async Task A_problem_stays_on_one_line_however_long_and_keeps_its_brackets()
    {
        var name = new string('긴', 60) + "[x].md";
        folder.Write(name, [0xFF]);

        var run = await CommandRun.OfAsync("content", "check", folder.Path);

        Assert.Contains(run.Lines, line => line.Contains(name + ":1:1 오류 not-utf8 UTF-8이 아니에요", StringComparison.Ordinal));
    }
}
