using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;
using SreAcademy.Web.Account.Cookies;

namespace SreAcademy.Web.Account.Guests;

/// <summary>
/// What a guest had learned here before signing in to an account: left in a short-lived cookie, so that the account can take it over.
/// Only the browser that was that guest can hold it, and only for the account that has just signed in.
/// </summary>
public sealed class MergeOffer(IDbContextFactory<AcademyDbContext> contexts, TimedSeal seal)
{
    public const string CookieName = "academy-merge";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    /// <summary>Leaves an offer if <paramref name="before"/> is a guest who has left anything: reviews, quizzes, a seat in an interview.</summary>
    public async Task LeaveAsync(HttpContext http, ClaimsPrincipal before, long accountId)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (before.LearnerId() is not { } guestId || guestId == accountId || !await HasLearnedAsync(guestId, http.RequestAborted))
            return;
        HostCookie.Write(http, CookieName, seal.Close(CookieName, new Content(guestId, accountId), Lifetime), Lifetime);
        http.Items[CookieName] = guestId;
    }

    /// <returns>The guest offered to the account that is signed in; null if there is none.</returns>
    public long? Read(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return seal.Open<Content>(CookieName, HostCookie.Read(http, CookieName)) is { } content && content.AccountId == http.User.LearnerId()
            ? content.GuestId : null;
    }

    public static void Take(HttpContext http) => HostCookie.Delete(http, CookieName);

    /// <summary>Where to go after signing in: to the offer if this request left one, else on.</summary>
    public static string Next(HttpContext http, string? returnUrl)
    {
        ArgumentNullException.ThrowIfNull(http);
        var onward = LocalAddress.Of(returnUrl, AccountAddresses.Overview);
        return http.Items.ContainsKey(CookieName) ? AccountAddresses.With(AccountAddresses.Merge, onward) : onward;
    }

    private async Task<bool> HasLearnedAsync(long learnerId, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Learners.AnyAsync(
            learner => learner.Id == learnerId && learner.AccountSince == null
                && (context.ReviewLog.Any(row => row.LearnerId == learnerId)
                    || context.Quizzes.Any(row => row.LearnerId == learnerId)
                    || context.Interviews.Any(row => row.OwnerId == learnerId || row.CandidateId == learnerId)),
            cancellation);
    }

    private sealed record Content(long GuestId, long AccountId);
}
