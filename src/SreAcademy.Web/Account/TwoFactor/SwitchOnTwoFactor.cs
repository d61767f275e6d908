using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.TwoFactor;

public abstract record SwitchOnOutcome
{
    /// <param name="RecoveryCodes">Readable this once.</param>
    public sealed record On(IReadOnlyList<string> RecoveryCodes) : SwitchOnOutcome;

    public sealed record WrongCode : SwitchOnOutcome;

    /// <summary>No key was begun, or it is on already.</summary>
    public sealed record NotBegun : SwitchOnOutcome;
}

/// <summary>Asks for the code of an app from now on, once a code has shown that the app has the key.</summary>
public sealed class SwitchOnTwoFactor(UserManager<Learner> learners, RecoveryCodes codes)
{
    public async Task<SwitchOnOutcome> HandleAsync(long learnerId, string code, CancellationToken cancellation)
    {
        if (await learners.FindAsync(learnerId) is not { TwoFactorEnabled: false, PasswordHash: not null } learner
            || await learners.GetAuthenticatorKeyAsync(learner) is null)
            return new SwitchOnOutcome.NotBegun();
        if (!await learners.VerifyTwoFactorTokenAsync(learner, learners.Options.Tokens.AuthenticatorTokenProvider, code))
            return new SwitchOnOutcome.WrongCode();
        var switched = await learners.SetTwoFactorEnabledAsync(learner, true);
        return switched.Succeeded ? new SwitchOnOutcome.On(await codes.RenewAsync(learnerId, cancellation)) : new SwitchOnOutcome.NotBegun();
    }
}
