using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.Limits;

/// <summary>How often something may be tried on one account, from wherever: counted by its address, known here or not, or by its learner.</summary>
public sealed class AccountLimit(TimeProvider time) : IDisposable
{
    private static readonly UpperInvariantLookupNormalizer Normalizer = new();

    private readonly PartitionedRateLimiter<Account> limiter =
        PartitionedRateLimiter.Create<Account, Account>(
            account => RateLimitPartition.Get(account, key => new WindowLimiter(Attempts(key.What), TimeSpan.FromMinutes(15), time)));

    /// <returns>How long to wait; null if the attempt may be made, and is counted. What cannot be an address is nobody's, and not counted.</returns>
    /// <param name="what">A name of <see cref="AttemptLimits"/>.</param>
    /// <param name="email">As it was typed.</param>
    public TimeSpan? Attempt(string what, string? email) =>
        EmailAddress.Of(email) is { } address ? Attempt(new Account(what, Normalizer.NormalizeEmail(address), null)) : null;

    /// <inheritdoc cref="Attempt(string, string?)"/>
    public TimeSpan? Attempt(string what, long learnerId) => Attempt(new Account(what, null, learnerId));

    public void Dispose() => limiter.Dispose();

    private static int Attempts(string what) => what is AttemptLimits.SignIn or AttemptLimits.SecondStep ? 15 : 5;

    private TimeSpan? Attempt(Account account)
    {
        using var lease = limiter.AttemptAcquire(account);
        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : null;
    }

    // A learner's id is not an address, so that nobody can use up someone's attempts by typing a number.
    private readonly record struct Account(string What, string? Email, long? LearnerId);
}
