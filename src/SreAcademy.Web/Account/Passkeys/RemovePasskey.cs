using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.Passkeys;

public abstract record RemoveOutcome
{
    public sealed record Removed : RemoveOutcome;

    /// <summary>The account has no password: nobody could sign in to it any more.</summary>
    public sealed record LastWayIn : RemoveOutcome;

    public sealed record Unknown : RemoveOutcome;
}

public sealed class RemovePasskey(IDbContextFactory<AcademyDbContext> contexts)
{
    public async Task<RemoveOutcome> HandleAsync(long learnerId, byte[] credentialId, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        // Holds the learner's row until the end, so that two requests cannot remove the last two passkeys side by side.
        var stamp = Guid.NewGuid().ToString();
        await context.Learners.Where(row => row.Id == learnerId)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.ConcurrencyStamp, stamp), cancellation);
        var own = context.UserPasskeys.Where(row => row.UserId == learnerId);
        if (!await own.AnyAsync(row => row.CredentialId == credentialId, cancellation))
            return new RemoveOutcome.Unknown();
        var otherWay = await own.CountAsync(cancellation) > 1
            || await context.Learners.AnyAsync(row => row.Id == learnerId && row.PasswordHash != null, cancellation);
        if (!otherWay)
            return new RemoveOutcome.LastWayIn();
        await own.Where(row => row.CredentialId == credentialId).ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new RemoveOutcome.Removed();
    }
}
