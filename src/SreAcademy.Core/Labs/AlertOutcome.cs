namespace SreAcademy.Core.Labs;

/// <summary>What one alert does in an outage. Times count from the outage's start.</summary>
public abstract record AlertOutcome
{
    private AlertOutcome()
    {
    }

    /// <param name="At">When both windows have reached the threshold.</param>
    /// <param name="ResetAt">When the short window falls below it again, at the outage's end or after.</param>
    /// <param name="Spent">The share of the budget gone at <paramref name="At"/> since the outage began.</param>
    public sealed record Fires(TimeSpan At, TimeSpan ResetAt, double Spent) : AlertOutcome;

    /// <summary>The background errors alone reach the threshold: it fires all the time.</summary>
    public sealed record FiresAlways : AlertOutcome;

    /// <summary>Even an endless outage of this error rate stays below the threshold.</summary>
    public sealed record TooWeak : AlertOutcome;

    /// <param name="Needed">How long the outage would have to last for the long window to reach the threshold.</param>
    public sealed record TooShort(TimeSpan Needed) : AlertOutcome;
}
