namespace SreAcademy.Web.Tests.Fakes;

/// <summary>For what follows a response on its own: a log line, a circuit that closes.</summary>
public static class Waiting
{
    /// <summary>Ends as soon as the condition holds; what never comes fails the test.</summary>
    public static async Task UntilAsync(Func<bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!condition())
        {
            deadline.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
