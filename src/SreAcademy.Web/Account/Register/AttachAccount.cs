using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.Register;

/// <summary>Gives an address and a password to the learner who is here, or to a new one. Nothing that was learned changes.</summary>
public sealed class AttachAccount(UserManager<Learner> learners, TimeProvider time)
{
    /// <param name="learnerId">Null for a visitor.</param>
    /// <returns>Null if the address belongs to someone, or the learner has one already.</returns>
    public async Task<Learner?> HandleAsync(long? learnerId, string email, string passwordHash, bool confirmed)
    {
        var learner = learnerId is { } id ? await learners.FindByIdAsync(id.ToString(System.Globalization.CultureInfo.InvariantCulture)) : NewLearner.At(time.GetUtcNow());
        if (learner is not { Email: null, DisabledAt: null } || await learners.FindByEmailAsync(email) is not null)
            return null;
        learner.Email = email;
        learner.EmailConfirmed = confirmed;
        learner.PasswordHash = passwordHash;
        learner.SecurityStamp = Guid.NewGuid().ToString("N");
        learner.AccountSince ??= time.GetUtcNow();
        try
        {
            var saved = learnerId is null ? await learners.CreateAsync(learner) : await learners.UpdateAsync(learner);
            return saved.Succeeded ? learner : null;
        }
        catch (DbUpdateException)
        {
            // Someone else was a moment faster with the same address: the database's own index says so.
            return null;
        }
    }
}
