using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.TwoFactor;

/// <summary>Forgets the app's key. The recovery codes stay: they also reset a forgotten password.</summary>
public sealed class SwitchOffTwoFactor(UserManager<Learner> learners)
{
    public async Task HandleAsync(long learnerId)
    {
        if (await learners.FindAsync(learnerId) is not { } learner)
            return;
        await learners.SetTwoFactorEnabledAsync(learner, false);
        await learners.RemoveAuthenticationTokenAsync(learner, AuthenticatorKey.Provider, AuthenticatorKey.Name);
    }
}
