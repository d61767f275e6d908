using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;
using SreAcademy.Web.Account.Limits;
using SreAcademy.Web.Account.Mail;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Account.Password;

public sealed class RequestPasswordReset(UserManager<Learner> learners, PasswordReset reset, MailBox box, AccountLimit limit)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    /// <returns>How long to wait where it was asked too often; null otherwise, whether anyone has this address or not.</returns>
    public async Task<TimeSpan?> HandleAsync(string email)
    {
        if (limit.Attempt(AttemptLimits.Reset, email) is { } wait)
            return wait;
        if (await learners.FindByEmailAsync(email) is not { DisabledAt: null } learner)
            return null;
        var link = box.Link(AccountAddresses.ResetPassword, "key", reset.Link(learner, Lifetime));
        box.Drop(new Letter(learner.Email!, UiText.LetterResetSubject, Phrase.Of(UiText.LetterResetText, link)));
        return null;
    }
}
