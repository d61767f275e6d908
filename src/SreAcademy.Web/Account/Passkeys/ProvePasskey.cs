using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.Passkeys;

/// <summary>Takes the answer of a passkey, once: whose it is, if it is good.</summary>
public sealed class ProvePasskey(
    PasskeyCeremony ceremony, UserManager<Learner> learners, IDbContextFactory<AcademyDbContext> contexts, TimeProvider time)
{
    /// <returns>Null if the answer is not good, was given before, or its learner may not be here.</returns>
    public async Task<Learner?> HandleAsync(HttpContext http, string? ticket, string credential)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (await ceremony.EndUseAsync(ticket, credential, http) is not { } use || use.Learner.DisabledAt is not null)
            return null;
        if (!await UseUpAsync(use.Passkey.CredentialId, use.ChallengedAt, http.RequestAborted))
            return null;
        // The counter of those authenticators that count.
        var counted = await learners.AddOrUpdatePasskeyAsync(use.Learner, use.Passkey);
        return counted.Succeeded ? use.Learner : null;
    }

    /// <summary>
    /// Most passkeys do not count, so an answer caught on its way could be sent again while its challenge lasts. A challenge older than
    /// the passkey's last use is refused: in one statement, so that of two equal answers one loses, in whichever process.
    /// </summary>
    private async Task<bool> UseUpAsync(byte[] credentialId, DateTimeOffset challengedAt, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var usedAt = (DateTimeOffset?)(now < challengedAt ? challengedAt : now);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.UserPasskeys
            .Where(row => row.CredentialId == credentialId
                && (EF.Property<DateTimeOffset?>(row, PasskeyColumns.LastUsedAt) == null || EF.Property<DateTimeOffset?>(row, PasskeyColumns.LastUsedAt) < challengedAt))
            .ExecuteUpdateAsync(row => row.SetProperty(one => EF.Property<DateTimeOffset?>(one, PasskeyColumns.LastUsedAt), usedAt), cancellation) == 1;
    }
}
