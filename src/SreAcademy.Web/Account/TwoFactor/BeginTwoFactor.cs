using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.TwoFactor;

/// <summary>Makes a key for an app; nothing is asked for until <see cref="SwitchOnTwoFactor"/>.</summary>
public sealed class BeginTwoFactor(UserManager<Learner> learners)
{
    public async Task HandleAsync(long learnerId)
    {
        if (await learners.FindAsync(learnerId) is { TwoFactorEnabled: false, PasswordHash: not null } learner)
            await learners.ResetAuthenticatorKeyAsync(learner);
    }
}
