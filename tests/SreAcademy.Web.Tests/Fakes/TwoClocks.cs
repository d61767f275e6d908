namespace SreAcademy.Web.Tests.Fakes;

/// <summary>A clock whose time of day can be set without any time passing, as when a machine finds out that it was wrong.</summary>
public sealed class TwoClocks : TimeProvider
{
    private readonly ManualTime passing = new();
    private TimeSpan shift;

    public override DateTimeOffset GetUtcNow() => passing.GetUtcNow() + shift;

    public override long TimestampFrequency => passing.TimestampFrequency;

    public override long GetTimestamp() => passing.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => passing.CreateTimer(callback, state, dueTime, period);

    /// <summary>Sets the wall clock forward or back.</summary>
    public void Jump(TimeSpan by) => shift += by;

    public void Advance(TimeSpan span) => passing.Advance(span);
}
