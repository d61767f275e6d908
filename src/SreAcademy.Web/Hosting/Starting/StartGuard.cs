using SreAcademy.Web.Hosting.Logging;

namespace SreAcademy.Web.Hosting.Starting;

public static class StartGuard
{
    /// <summary>Runs the program; what stops it becomes one line on <paramref name="error"/> and exit code 1, never a stack trace.</summary>
    public static async Task<int> RunAsync(Func<Task<int>> program, TextWriter error)
    {
        await using var log = RunLog.Begin();
        try
        {
            return await program();
        }
        // Thrown on purpose by tools that only want the host that the program builds.
        catch (Exception exception) when (exception is not HostAbortedException)
        {
            log.From(typeof(StartGuard))?.Fatal(exception, "시작하지 못했어요.");
            await error.WriteLineAsync(StartFailure.Explain(exception)
                ?? $"예상하지 못한 오류로 멈췄어요({exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}). "
                + "자세한 내용은 데이터 폴더의 logs에 있어요.");
            return 1;
        }
    }
}
