namespace SreAcademy.Web.Cli.Replay;

/// <summary>Ends the reading of a file of review histories.</summary>
/// <param name="line">From 1.</param>
/// <param name="reason">In Korean: what is wrong and what should stand there.</param>
internal sealed class ReplayFault(int line, string reason) : Exception(reason)
{
    public int Line => line;
}
