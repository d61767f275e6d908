using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.Passkeys;

public sealed class RenamePasskey(UserManager<Learner> learners)
{
    /// <returns>False if the learner has no such passkey.</returns>
    public async Task<bool> HandleAsync(long learnerId, byte[] credentialId, string? name)
    {
        if (await learners.FindByIdAsync(learnerId.ToString(System.Globalization.CultureInfo.InvariantCulture)) is not { } learner
            || await learners.GetPasskeyAsync(learner, credentialId) is not { } passkey)
            return false;
        passkey.Name = PasskeyName.Of(name);
        return (await learners.AddOrUpdatePasskeyAsync(learner, passkey)).Succeeded;
    }
}
