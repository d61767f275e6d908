using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;
using SreAcademy.Web.Account.Limits;

namespace SreAcademy.Web.Account.Access;

/// <summary>Checks once more that who is signed in knows the password.</summary>
public sealed class ConfirmIdentity(UserManager<Learner> learners, AccountLimit limit, RecentProof proof)
{
    public async Task<bool> HandleAsync(HttpContext http, string? password)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (await learners.GetUserAsync(http.User) is not { PasswordHash: not null } learner
            || limit.Attempt(AttemptLimits.SignIn, learner.Id) is not null
            || !await learners.CheckPasswordAsync(learner, password ?? ""))
            return false;
        proof.Give(http);
        return true;
    }
}
