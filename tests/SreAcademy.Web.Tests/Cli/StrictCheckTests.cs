using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Cli;

public sealed class StrictCheckTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(0, "--strict")]
    public async Task A_finished_document_ends_with_code_0(int code, params string[] options) =>
        Assert.Equal(code, await CheckAsync(Documents.Finished, options));

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--strict")]
    public async Task A_document_without_the_optional_lines_is_valid_and_not_finished(int code, params string[] options) =>
        Assert.Equal(code, await CheckAsync(Documents.Small, options));

    [Fact]
    public async Task Spelling_is_compared_between_all_documents_given()
    {
        const string bullet = "적중: 캐시에서 찾은 경우예요.";
        var other = folder.Write("나중/둘째.md", Documents.Small.Replace(bullet, "미리 읽기: 먼저 가져오는 일이에요. 미리 읽기를 켜요.", StringComparison.Ordinal));
        var one = folder.Write("첫째.md", Documents.Small.Replace(bullet, "적중: 미리읽기로 찾은 경우예요.", StringComparison.Ordinal));

        var run = await CommandRun.OfAsync("content", "check", other, one, "--strict");

        Assert.Contains(run.Lines, line => line.StartsWith(one, StringComparison.Ordinal) && line.Contains("term-spelled-two-ways", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--strict")]
    public async Task Warnings_count_only_when_asked_to(int code, params string[] options) =>
        Assert.Equal(code, await CheckAsync(Documents.Finished + "\n\n### 참고 자료\n", options));

    [Theory]
    [InlineData(1)]
    [InlineData(1, "--strict")]
    public async Task Errors_always_count(int code, params string[] options) =>
        Assert.Equal(code, await CheckAsync(Documents.Small + "\n> ⭐⭐ **Level 2 (주니어)**\n> **Q: 답이 없는 질문?**\n", options));

    private async Task<int> CheckAsync(string document, string[] options)
    {
        folder.Write("문서.md", document);
        return (await CommandRun.OfAsync(["content", "check", folder.Path, .. options])).ExitCode;
    }
}
