using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;
using SreAcademy.Web.Account.Limits;
using SreAcademy.Web.Account.Sessions;

namespace SreAcademy.Web.Account.Password;

public abstract record ChangeOutcome
{
    private ChangeOutcome()
    {
    }

    /// <summary>Everyone else who was signed in no longer is.</summary>
    public sealed record Changed : ChangeOutcome;

    public sealed record Wrong : ChangeOutcome;

    public sealed record BadPassword : ChangeOutcome;

    public sealed record TooMany(TimeSpan Wait) : ChangeOutcome;
}

public sealed class ChangePassword(UserManager<Learner> learners, LearnerSessions sessions, AccountLimit limit)
{
    public async Task<ChangeOutcome> HandleAsync(ClaimsPrincipal who, string? current, string? password)
    {
        ArgumentNullException.ThrowIfNull(who);
        if (who.LearnerId() is not { } id || who.SessionId() is not { } session || await learners.GetUserAsync(who) is not { PasswordHash: not null } learner)
            return new ChangeOutcome.Wrong();
        if (!PasswordLength.IsGood(password))
            return new ChangeOutcome.BadPassword();
        if (limit.Attempt(AttemptLimits.SignIn, id) is { } wait)
            return new ChangeOutcome.TooMany(wait);
        if (!(await learners.ChangePasswordAsync(learner, current ?? "", password!)).Succeeded)
            return new ChangeOutcome.Wrong();
        await sessions.EndOthersAsync(id, session);
        return new ChangeOutcome.Changed();
    }
}
