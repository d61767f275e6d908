using System.Threading.RateLimiting;

namespace SreAcademy.Web.Account.Limits;

/// <summary>
/// So many attempts in a window of time that begins with the first. The framework's own limiter reads the system's clock, which no test
/// can turn.
/// </summary>
public sealed class WindowLimiter(int permits, TimeSpan window, TimeProvider time) : RateLimiter
{
    private readonly Lock gate = new();
    private long began;
    private int used;

    /// <summary>Null while an attempt is counted: the limiter must not be forgotten then.</summary>
    public override TimeSpan? IdleDuration
    {
        get
        {
            lock (gate)
                return IsOver() ? TimeSpan.MaxValue : null;
        }
    }

    public override RateLimiterStatistics? GetStatistics() => null;

    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        lock (gate)
        {
            if (IsOver())
                (began, used) = (time.GetTimestamp(), 0);
            if (used + permitCount > permits)
                return new Lease(window - time.GetElapsedTime(began));
            used += permitCount;
            return new Lease(null);
        }
    }

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken) => new(AttemptAcquireCore(permitCount));

    private bool IsOver() => used == 0 || time.GetElapsedTime(began) >= window;

    private sealed class Lease(TimeSpan? retryAfter) : RateLimitLease
    {
        public override bool IsAcquired => retryAfter is null;

        public override IEnumerable<string> MetadataNames => retryAfter is null ? [] : [MetadataName.RetryAfter.Name];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = metadataName == MetadataName.RetryAfter.Name ? retryAfter : null;
            return metadata is not null;
        }
    }
}
