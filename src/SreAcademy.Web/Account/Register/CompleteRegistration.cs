using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;
using SreAcademy.Web.Account.Limits;

namespace SreAcademy.Web.Account.Register;

public abstract record CompletionOutcome
{
    private CompletionOutcome()
    {
    }

    /// <summary>And signed in.</summary>
    /// <param name="ReturnUrl">As the browser said it when registering.</param>
    public sealed record Completed(string? ReturnUrl) : CompletionOutcome;

    public sealed record BadLink : CompletionOutcome;

    public sealed record WrongPassword : CompletionOutcome;

    /// <summary>The address has an account by now. Whoever holds its letters may know.</summary>
    public sealed record Taken : CompletionOutcome;

    public sealed record TooMany(TimeSpan Wait) : CompletionOutcome;
}

/// <summary>
/// Follows the link of a registration letter. The password is asked for again: who only received the letter, because someone else
/// typed this address, must not complete that someone's account.
/// </summary>
public sealed class CompleteRegistration(
    UserManager<Learner> learners, SignInManager<Learner> signIn, AttachAccount attach, TimedSeal seal, AccountLimit limit)
{
    public bool IsGood(string? key) => Open(key) is not null;

    public async Task<CompletionOutcome> HandleAsync(string? key, string? password)
    {
        if (Open(key) is not { } pending)
            return new CompletionOutcome.BadLink();
        if (limit.Attempt(AttemptLimits.SignIn, pending.Email) is { } wait)
            return new CompletionOutcome.TooMany(wait);
        var nobody = NewLearner.At(DateTimeOffset.UnixEpoch);
        if (learners.PasswordHasher.VerifyHashedPassword(nobody, pending.PasswordHash, password ?? "") == PasswordVerificationResult.Failed)
            return new CompletionOutcome.WrongPassword();
        if (await attach.HandleAsync(pending.LearnerId, pending.Email, pending.PasswordHash, confirmed: true) is not { } learner)
            return new CompletionOutcome.Taken();
        await signIn.SignInAsync(learner, isPersistent: true);
        return new CompletionOutcome.Completed(pending.ReturnUrl);
    }

    private PendingRegistration? Open(string? key) => seal.Open<PendingRegistration>(RegistrationLetters.Purpose, key);
}
