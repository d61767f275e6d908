using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.TwoFactor;

/// <param name="Pending">A key that waits for its first code; null unless one was begun.</param>
/// <param name="HasPassword">Without one there is no first factor that a second would follow.</param>
public sealed record TwoFactorState(bool IsOn, bool HasPassword, AuthenticatorKey? Pending, int RecoveryCodesLeft);

public sealed class LoadTwoFactor(UserManager<Learner> learners, RecoveryCodes codes)
{
    /// <returns>Null if there is no such learner any more.</returns>
    public async Task<TwoFactorState?> HandleAsync(long learnerId, CancellationToken cancellation)
    {
        if (await learners.FindAsync(learnerId) is not { } learner)
            return null;
        var key = learner.TwoFactorEnabled ? null : await learners.GetAuthenticatorKeyAsync(learner);
        var pending = key is null ? null : AuthenticatorKey.Of(key, learner.Email ?? learner.Name ?? "");
        return new TwoFactorState(learner.TwoFactorEnabled, learner.PasswordHash is not null, pending, await codes.CountLeftAsync(learnerId, cancellation));
    }
}
