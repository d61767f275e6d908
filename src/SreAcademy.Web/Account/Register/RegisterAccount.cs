using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;
using SreAcademy.Web.Account.Limits;
using SreAcademy.Web.Account.Mail;
using SreAcademy.Web.Account.Password;

namespace SreAcademy.Web.Account.Register;

public abstract record RegisterOutcome
{
    private RegisterOutcome()
    {
    }

    /// <summary>And signed in.</summary>
    public sealed record Registered : RegisterOutcome;

    /// <summary>Whatever is to be said about the address is said in a letter to it.</summary>
    public sealed record SeeLetter : RegisterOutcome;

    /// <summary>Where no letters can be sent: one answer for all that cannot be.</summary>
    public sealed record Refused : RegisterOutcome;

    public sealed record BadEmail : RegisterOutcome;

    public sealed record BadPassword : RegisterOutcome;

    public sealed record TooMany(TimeSpan Wait) : RegisterOutcome;
}

public sealed class RegisterAccount(
    UserManager<Learner> learners, SignInManager<Learner> signIn, AttachAccount attach, RegistrationLetters letters, MailBox box, AccountLimit limit)
{
    /// <param name="learnerId">Of the learner who is here without an address; null for a visitor.</param>
    /// <param name="returnUrl">Where to go on once the letter's link was followed.</param>
    public async Task<RegisterOutcome> HandleAsync(long? learnerId, string? email, string? password, string? returnUrl = null)
    {
        if (EmailAddress.Of(email) is not { } address)
            return new RegisterOutcome.BadEmail();
        if (!PasswordLength.IsGood(password))
            return new RegisterOutcome.BadPassword();
        if (limit.Attempt(AttemptLimits.Register, address) is { } wait)
            return new RegisterOutcome.TooMany(wait);
        // Before anything is looked up: it is what takes long.
        var hash = learners.PasswordHasher.HashPassword(NewLearner.At(DateTimeOffset.UnixEpoch), password!);
        if (box.IsOpen)
        {
            if (await learners.FindByEmailAsync(address) is null)
                letters.Confirm(new PendingRegistration(learnerId, address, hash, returnUrl));
            else
                letters.AlreadyThere(address);
            return new RegisterOutcome.SeeLetter();
        }

        if (await attach.HandleAsync(learnerId, address, hash, confirmed: false) is not { } learner)
            return new RegisterOutcome.Refused();
        await signIn.SignInAsync(learner, isPersistent: true);
        return new RegisterOutcome.Registered();
    }
}
