using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;
using SreAcademy.Web.Account.Sessions;

namespace SreAcademy.Web.Account.Passkeys;

public abstract record AttachOutcome
{
    /// <param name="BecameAccount">The learner was a guest until now.</param>
    public sealed record Attached(bool BecameAccount) : AttachOutcome;

    /// <summary>The answer is not to a challenge of this learner, too old, from another site, or of a passkey known already.</summary>
    public sealed record Refused : AttachOutcome;

    public sealed record TooMany : AttachOutcome;
}

/// <summary>Gives a learner a passkey; a guest becomes an account by it, with all that was learned.</summary>
public sealed class AttachPasskey(UserManager<Learner> learners, PasskeyCeremony ceremony, TimeProvider time)
{
    public const int MostPasskeys = 10;

    public async Task<AttachOutcome> HandleAsync(HttpContext http, string? ticket, string credential, string? name)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (http.User.LearnerId() is not { } learnerId || await learners.GetUserAsync(http.User) is not { } learner)
            return new AttachOutcome.Refused();
        if ((await learners.GetPasskeysAsync(learner)).Count >= MostPasskeys)
            return new AttachOutcome.TooMany();
        if (await ceremony.EndCreationAsync(learnerId, ticket, credential, http) is not { } passkey)
            return new AttachOutcome.Refused();

        passkey.Name = PasskeyName.Of(name) ?? PasskeyName.Of(DeviceName.Of(http.Request.Headers.UserAgent));
        var wasGuest = learner.AccountSince is null;
        learner.AccountSince ??= time.GetUtcNow();
        // Both are saved together: no guest keeps a passkey, and no account is without one.
        var added = await learners.AddOrUpdatePasskeyAsync(learner, passkey);
        return added.Succeeded ? new AttachOutcome.Attached(wasGuest) : new AttachOutcome.Refused();
    }
}
