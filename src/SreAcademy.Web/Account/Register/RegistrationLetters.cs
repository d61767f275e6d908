using SreAcademy.Web.Account.Mail;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Account.Register;

/// <summary>What the link of a registration letter carries: nothing is stored before it is followed, so nobody can occupy an address.</summary>
/// <param name="LearnerId">Of the guest to attach it to; null for a visitor.</param>
/// <param name="ReturnUrl">Where one was on the way to; null where nowhere.</param>
public sealed record PendingRegistration(long? LearnerId, string Email, string PasswordHash, string? ReturnUrl = null);

public sealed class RegistrationLetters(MailBox box, TimedSeal seal)
{
    public const string Purpose = "register";

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    public void Confirm(PendingRegistration pending)
    {
        var link = box.Link(AccountAddresses.ConfirmRegistration, "key", seal.Close(Purpose, pending, Lifetime));
        box.Drop(new Letter(pending.Email, UiText.LetterConfirmSubject, Phrase.Of(UiText.LetterConfirmText, link)));
    }

    public void AlreadyThere(string email) => box.Drop(new Letter(email, UiText.LetterKnownSubject,
        Phrase.Of(UiText.LetterKnownText, new Uri(box.Settings!.Site, AccountAddresses.SignIn), new Uri(box.Settings.Site, AccountAddresses.ForgottenPassword))));
}
