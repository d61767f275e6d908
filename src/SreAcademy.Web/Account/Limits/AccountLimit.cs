using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.Limits;

/// <summary>How often something may be tried on one account, from wherever: counted by what was typed, known here or not.</summary>
public sealed class AccountLimit(TimeProvider time) : IDisposable
{
    private static readonly UpperInvariantLookupNormalizer Normalizer = new();

    private readonly PartitionedRateLimiter<(string What, string Account)> limiter =
        PartitionedRateLimiter.Create<(string What, string Account), (string, string)>(
            key => RateLimitPartition.Get(key, _ => new WindowLimiter(Attempts(key.What), TimeSpan.FromMinutes(15), time)));

    /// <returns>How long to wait; null if the attempt may be made, and is counted.</returns>
    /// <param name="what">A name of <see cref="AttemptLimits"/>.</param>
    /// <param name="account">An e-mail address, or what stands in its place.</param>
    public TimeSpan? Attempt(string what, string? account)
    {
        var name = Normalizer.NormalizeEmail(account) ?? "";
        using var lease = limiter.AttemptAcquire((what, name.Length <= 256 ? name : name[..256]));
        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : null;
    }

    public void Dispose() => limiter.Dispose();

    private static int Attempts(string what) => what == AttemptLimits.SignIn ? 15 : 5;
}
