using System.Globalization;
using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;
using SreAcademy.Web.Account.Sessions;

namespace SreAcademy.Web.Account.Password;

public enum ResetOutcome
{
    Done,

    /// <summary>Too old, already used, or overtaken by another change of the password.</summary>
    BadLink,

    BadPassword,
}

/// <summary>Links that let their holder set a new password, once.</summary>
public sealed class PasswordReset(UserManager<Learner> learners, LearnerSessions sessions, TimedSeal seal)
{
    private const string Purpose = "reset-password";

    public string Link(Learner learner, TimeSpan lifetime)
    {
        ArgumentNullException.ThrowIfNull(learner);
        return seal.Close(Purpose, new Content(learner.Id, learner.SecurityStamp ?? ""), lifetime);
    }

    public async Task<bool> IsGoodAsync(string? key) => await FindAsync(key) is not null;

    public async Task<ResetOutcome> HandleAsync(string? key, string? password)
    {
        if (await FindAsync(key) is not { } learner)
            return ResetOutcome.BadLink;
        if (!PasswordLength.IsGood(password))
            return ResetOutcome.BadPassword;
        return await SetAsync(learner, password!) ? ResetOutcome.Done : ResetOutcome.BadLink;
    }

    /// <summary>Ends all sessions. The second factor, if any, stays.</summary>
    public async Task<bool> SetAsync(Learner learner, string password)
    {
        ArgumentNullException.ThrowIfNull(learner);
        learner.PasswordHash = learners.PasswordHasher.HashPassword(learner, password);
        learner.SecurityStamp = Guid.NewGuid().ToString("N");
        (learner.AccessFailedCount, learner.LockoutEnd) = (0, null);
        if (!(await learners.UpdateAsync(learner)).Succeeded)
            return false;
        await sessions.EndAllAsync(learner.Id);
        return true;
    }

    // The stamp changes with the password, so that a used link opens nothing.
    private async Task<Learner?> FindAsync(string? key) =>
        seal.Open<Content>(Purpose, key) is { } content
        && await learners.FindByIdAsync(content.LearnerId.ToString(CultureInfo.InvariantCulture)) is { Email: not null, DisabledAt: null } learner
        && learner.SecurityStamp == content.Stamp ? learner : null;

    private sealed record Content(long LearnerId, string Stamp);
}
