using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;
using SreAcademy.Web.Account.Limits;

namespace SreAcademy.Web.Account.TwoFactor;

public enum SecondStepOutcome
{
    SignedIn,
    WrongCode,

    /// <summary>Too many wrong codes.</summary>
    LockedOut,

    /// <summary>The first step was never taken, or too long ago.</summary>
    NotBegun,
}

/// <summary>The second step of signing in: a code of the app, or one of the recovery codes.</summary>
public sealed class SecondStep(SignInManager<Learner> signIn, UserManager<Learner> learners, RecoveryCodes codes, AccountLimit limit)
{
    public async Task<bool> IsBegunAsync() => await signIn.GetTwoFactorAuthenticationUserAsync() is not null;

    public async Task<SecondStepOutcome> WithAppAsync(string code, bool remember)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { DisabledAt: null } learner)
            return SecondStepOutcome.NotBegun;
        if (IsOverLimit(learner))
            return SecondStepOutcome.LockedOut;
        var result = await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: true, rememberClient: remember);
        return result.Succeeded ? SecondStepOutcome.SignedIn : result.IsLockedOut ? SecondStepOutcome.LockedOut : SecondStepOutcome.WrongCode;
    }

    /// <summary>The framework's own way looks at its own codes, and not at whether the account is locked.</summary>
    public async Task<SecondStepOutcome> WithRecoveryCodeAsync(HttpContext http, string code)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { DisabledAt: null } learner)
            return SecondStepOutcome.NotBegun;
        if (IsOverLimit(learner) || await learners.IsLockedOutAsync(learner))
            return SecondStepOutcome.LockedOut;
        if (!await codes.RedeemAsync(learner.Id, code, http.RequestAborted))
        {
            await learners.AccessFailedAsync(learner);
            return SecondStepOutcome.WrongCode;
        }

        await learners.ResetAccessFailedCountAsync(learner);
        await http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await signIn.SignInAsync(learner, isPersistent: true, authenticationMethod: "recovery");
        return SecondStepOutcome.SignedIn;
    }

    // Of wrong codes sent at the same moment the framework counts one.
    private bool IsOverLimit(Learner learner) => limit.Attempt(AttemptLimits.SecondStep, learner.Id) is not null;
}
