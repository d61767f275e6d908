using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.TwoFactor;

/// <summary>
/// A learner's codes for the day the phone or the password is lost. Only hashes are kept, one row a code, so that using one is deleting
/// its row, which only one request can do. The framework's own keep the codes readable in one text.
/// </summary>
public sealed class RecoveryCodes(IDbContextFactory<AcademyDbContext> contexts)
{
    public const int Count = 10;
    private const string Provider = "RecoveryCode";

    /// <returns>The new codes, readable this once; older ones are void.</returns>
    public async Task<IReadOnlyList<string>> RenewAsync(long learnerId, CancellationToken cancellation)
    {
        string[] codes = [.. Enumerable.Range(0, Count).Select(_ => RecoveryCode.Create())];
        await ReplaceAsync(learnerId, codes, cancellation);
        return codes;
    }

    public async Task ReplaceAsync(long learnerId, IEnumerable<string> codes, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await Of(context, learnerId).ExecuteDeleteAsync(cancellation);
        context.UserTokens.AddRange(codes.Select(code => new IdentityUserToken<long>
        {
            UserId = learnerId,
            LoginProvider = Provider,
            Name = RecoveryCode.Hash(learnerId, code),
        }));
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <returns>True if it was one of the learner's codes; it is used up then.</returns>
    public async Task<bool> RedeemAsync(long learnerId, string typed, CancellationToken cancellation)
    {
        var hash = RecoveryCode.Hash(learnerId, typed);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await Of(context, learnerId).Where(row => row.Name == hash).ExecuteDeleteAsync(cancellation) == 1;
    }

    public async Task<int> CountLeftAsync(long learnerId, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await Of(context, learnerId).CountAsync(cancellation);
    }

    private static IQueryable<IdentityUserToken<long>> Of(AcademyDbContext context, long learnerId) =>
        context.UserTokens.Where(row => row.UserId == learnerId && row.LoginProvider == Provider);
}
