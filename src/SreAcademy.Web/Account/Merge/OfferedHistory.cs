using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;
using SreAcademy.Web.Account.Guests;

namespace SreAcademy.Web.Account.Merge;

/// <param name="Cards">Cards that the guest has answered.</param>
public sealed record GuestHistory(long GuestId, int Cards);

/// <summary>What the guest of this browser had learned, as far as it is offered to the account that is signed in.</summary>
public sealed class OfferedHistory(IDbContextFactory<AcademyDbContext> contexts, MergeOffer offer)
{
    /// <returns>Null if there is no offer, it is too old or for another account, or the guest is a guest no more.</returns>
    public async Task<GuestHistory?> HandleAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (offer.Read(http) is not { } guestId)
            return null;
        await using var context = await contexts.CreateDbContextAsync(http.RequestAborted);
        return await context.Learners.Where(row => row.Id == guestId && row.AccountSince == null)
            .Select(row => new GuestHistory(row.Id, context.Progress.Count(progress => progress.LearnerId == row.Id)))
            .SingleOrDefaultAsync(http.RequestAborted);
    }
}
