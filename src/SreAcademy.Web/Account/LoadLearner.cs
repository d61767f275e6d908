using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;

namespace SreAcademy.Web.Account;

/// <summary>The learner as account pages show it.</summary>
/// <param name="AccountSince">Null for a guest.</param>
/// <param name="Email">Null for a guest and for an account that has only passkeys.</param>
public sealed record LearnerProfile(
    long Id, string? Name, string? Email, DateTimeOffset CreatedAt, DateTimeOffset? AccountSince, bool IsAdministrator,
    bool HasPassword, bool HasSecondFactor, int Passkeys, int Reviews)
{
    public bool IsGuest => AccountSince is null;
}

public sealed class LoadLearner(Lazy<IDbContextFactory<AcademyDbContext>> contexts)
{
    /// <returns>Null for a learner who is gone or may not be here any more.</returns>
    public async Task<LearnerProfile?> HandleAsync(long learnerId, CancellationToken cancellation = default)
    {
        await using var context = await contexts.Value.CreateDbContextAsync(cancellation);
        return await context.Learners.Where(row => row.Id == learnerId && row.DisabledAt == null)
            .Select(row => new LearnerProfile(
                row.Id, row.Name, row.Email, row.CreatedAt, row.AccountSince, row.IsAdministrator, row.PasswordHash != null, row.TwoFactorEnabled,
                context.UserPasskeys.Count(key => key.UserId == row.Id), context.ReviewLog.Count(review => review.LearnerId == row.Id)))
            .SingleOrDefaultAsync(cancellation);
    }
}
