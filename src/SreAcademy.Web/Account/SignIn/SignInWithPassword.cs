using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;
using SreAcademy.Web.Account.Limits;
using SreAcademy.Web.Account.Password;

namespace SreAcademy.Web.Account.SignIn;

public abstract record SignInOutcome
{
    private SignInOutcome()
    {
    }

    public sealed record SignedIn : SignInOutcome;

    /// <summary>The password was right; the browser is remembered for the second step.</summary>
    public sealed record SecondFactor : SignInOutcome;

    /// <summary>Unknown address, wrong password, locked out or disabled: which of them is nobody's business.</summary>
    public sealed record Refused : SignInOutcome;

    public sealed record TooMany(TimeSpan Wait) : SignInOutcome;
}

public sealed class SignInWithPassword(UserManager<Learner> learners, SignInManager<Learner> signIn, DecoyPassword decoy, AccountLimit limit)
{
    public async Task<SignInOutcome> HandleAsync(string? email, string? password)
    {
        if (limit.Attempt(AttemptLimits.SignIn, email) is { } wait)
            return new SignInOutcome.TooMany(wait);
        var learner = EmailAddress.Of(email) is { } address ? await learners.FindByEmailAsync(address) : null;
        // The framework would answer for these at once, without having looked at the password.
        if (learner?.PasswordHash is null || !PasswordLength.IsGood(password) || !await signIn.CanSignInAsync(learner) || await learners.IsLockedOutAsync(learner))
        {
            decoy.Check(password);
            return new SignInOutcome.Refused();
        }

        var result = await signIn.PasswordSignInAsync(learner, password!, isPersistent: true, lockoutOnFailure: true);
        return result.Succeeded ? new SignInOutcome.SignedIn()
            : result.RequiresTwoFactor ? new SignInOutcome.SecondFactor()
            : new SignInOutcome.Refused();
    }
}
