using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.Passkeys;

/// <param name="Id">The credential id in base 64 for addresses.</param>
public sealed record PasskeyEntry(string Id, string? Name, DateTimeOffset CreatedAt, DateTimeOffset? LastUsedAt);

/// <param name="HasPassword">With one, even the last passkey may be removed.</param>
public sealed record PasskeyOverview(IReadOnlyList<PasskeyEntry> Passkeys, bool HasPassword, bool IsGuest);

public sealed class PasskeyList(IDbContextFactory<AcademyDbContext> contexts)
{
    /// <returns>Null if there is no such learner any more.</returns>
    public async Task<PasskeyOverview?> HandleAsync(long learnerId, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var learner = await context.Learners.Where(row => row.Id == learnerId)
            .Select(row => new { HasPassword = row.PasswordHash != null, IsGuest = row.AccountSince == null })
            .SingleOrDefaultAsync(cancellation);
        if (learner is null)
            return null;
        var rows = await context.UserPasskeys.Where(row => row.UserId == learnerId)
            .Select(row => new { row.CredentialId, row.Data.Name, row.Data.CreatedAt, LastUsedAt = EF.Property<DateTimeOffset?>(row, PasskeyColumns.LastUsedAt) })
            .ToListAsync(cancellation);
        var passkeys = rows.OrderBy(row => row.CreatedAt)
            .Select(row => new PasskeyEntry(WebEncoders.Base64UrlEncode(row.CredentialId), row.Name, row.CreatedAt, row.LastUsedAt));
        return new PasskeyOverview([.. passkeys], learner.HasPassword, learner.IsGuest);
    }
}
