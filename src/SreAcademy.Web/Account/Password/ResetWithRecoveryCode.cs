using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;
using SreAcademy.Web.Account.Limits;

namespace SreAcademy.Web.Account.Password;

public abstract record RecoveryOutcome
{
    private RecoveryOutcome()
    {
    }

    public sealed record Done : RecoveryOutcome;

    /// <summary>Unknown address or wrong code.</summary>
    public sealed record Refused : RecoveryOutcome;

    public sealed record BadPassword : RecoveryOutcome;

    public sealed record TooMany(TimeSpan Wait) : RecoveryOutcome;
}

/// <summary>Where no letters can be sent: a recovery code stands in for the forgotten password, and signing in still asks for the second factor.</summary>
public sealed class ResetWithRecoveryCode(UserManager<Learner> learners, PasswordReset reset, DecoyPassword decoy, AccountLimit limit)
{
    public async Task<RecoveryOutcome> HandleAsync(string? email, string? code, string? password)
    {
        if (!PasswordLength.IsGood(password))
            return new RecoveryOutcome.BadPassword();
        if (limit.Attempt(AttemptLimits.Reset, email) is { } wait)
            return new RecoveryOutcome.TooMany(wait);
        var learner = EmailAddress.Of(email) is { } address ? await learners.FindByEmailAsync(address) : null;
        if (learner is not { DisabledAt: null } || string.IsNullOrWhiteSpace(code)
            || !(await learners.RedeemTwoFactorRecoveryCodeAsync(learner, code.Trim().ToUpperInvariant())).Succeeded)
        {
            decoy.Check(password);
            return new RecoveryOutcome.Refused();
        }

        return await reset.SetAsync(learner, password!) ? new RecoveryOutcome.Done() : new RecoveryOutcome.Refused();
    }
}
