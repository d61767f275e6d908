using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.SignIn;

/// <summary>The framework asks here whenever someone is about to sign in, by whatever means.</summary>
public sealed class EnabledLearners : IUserConfirmation<Learner>
{
    public Task<bool> IsConfirmedAsync(UserManager<Learner> manager, Learner user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return Task.FromResult(user.DisabledAt is null);
    }
}
