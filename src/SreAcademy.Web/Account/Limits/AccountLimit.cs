using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Identity;
using SreAcademy.Core.Teams;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.Limits;

/// <summary>How often something may be tried on one account, from wherever: counted by its address, known here or not, or by its learner.</summary>
public sealed class AccountLimit(TimeProvider time) : IDisposable
{
    private static readonly UpperInvariantLookupNormalizer Normalizer = new();

    private readonly PartitionedRateLimiter<Account> limiter =
        PartitionedRateLimiter.Create<Account, Account>(
            account => RateLimitPartition.Get(account, key => new WindowLimiter(Attempts(key.What), Window(key.What), time)));

    /// <returns>How long to wait; null if the attempt may be made, and is counted. What cannot be an address is nobody's, and not counted.</returns>
    /// <param name="what">A name of <see cref="AttemptLimits"/>.</param>
    /// <param name="email">As it was typed.</param>
    public TimeSpan? Attempt(string what, string? email) =>
        EmailAddress.Of(email) is { } address ? Attempt(new Account(what, Normalizer.NormalizeEmail(address), null)) : null;

    /// <inheritdoc cref="Attempt(string, string?)"/>
    public TimeSpan? Attempt(string what, long learnerId) => Attempt(new Account(what, null, learnerId));

    /// <inheritdoc cref="Attempt(string, string?)"/>
    /// <param name="count">All of them, or none.</param>
    public TimeSpan? Attempt(string what, long learnerId, int count) => Attempt(new Account(what, null, learnerId), count);

    public void Dispose() => limiter.Dispose();

    private static int Attempts(string what) => what switch
    {
        AttemptLimits.SignIn or AttemptLimits.SecondStep => 15,
        AttemptLimits.Invitees => TeamLimits.MostInviteesADay,
        _ => 5,
    };

    private static TimeSpan Window(string what) => what == AttemptLimits.Invitees ? TimeSpan.FromDays(1) : TimeSpan.FromMinutes(15);

    private TimeSpan? Attempt(Account account, int count = 1)
    {
        using var lease = limiter.AttemptAcquire(account, count);
        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : null;
    }

    // A learner's id is not an address, so that nobody can use up someone's attempts by typing a number.
    private readonly record struct Account(string What, string? Email, long? LearnerId);
}
