using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Cli;

public sealed class StrictCheckTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(0, "--strict")]
    public async Task A_sound_document_ends_with_code_0(int code, params string[] options) =>
        Assert.Equal(code, await CheckAsync(Documents.Small, options));

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--strict")]
    public async Task Warnings_count_only_when_asked_to(int code, params string[] options) =>
        Assert.Equal(code, await CheckAsync(Documents.Small + "\n> **Q: 캐시는 왜 쓰나요?**\n> **A:** 같은 질문이 두 번 나와요.\n", options));

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
