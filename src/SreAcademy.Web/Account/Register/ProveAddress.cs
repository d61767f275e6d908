using System.Globalization;
using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;
using SreAcademy.Web.Account.Limits;
using SreAcademy.Web.Account.Mail;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Account.Register;

/// <summary>
/// For an address that was given where no letters could be sent: whoever gave it gets a link there, and opening it while signed in proves that it is theirs.
/// </summary>
public sealed class ProveAddress(UserManager<Learner> learners, TimedSeal seal, MailBox box, AccountLimit limit)
{
    private const string Purpose = "prove-address";

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <returns>How long to wait where it was asked too often; null otherwise, whether there was anything to prove or not.</returns>
    public async Task<TimeSpan?> SendAsync(long learnerId)
    {
        if (!box.IsOpen || await FindAsync(learnerId) is not { EmailConfirmed: false, Email: { } email })
            return null;
        if (limit.Attempt(AttemptLimits.Register, email) is { } wait)
            return wait;
        var link = box.Link(AccountAddresses.Messages, "key", seal.Close(Purpose, new Content(learnerId, email), Lifetime));
        box.Drop(new Letter(email, UiText.LetterProveSubject, Phrase.Of(UiText.LetterProveText, link)));
        return null;
    }

    /// <summary>Whether a link is one of this learner's own.</summary>
    public bool IsGood(long learnerId, string? key) => seal.Open<Content>(Purpose, key)?.LearnerId == learnerId;

    /// <returns>False for a link of somebody else, of another address, or that is too old.</returns>
    public async Task<bool> HandleAsync(long learnerId, string? key)
    {
        if (seal.Open<Content>(Purpose, key) is not { } content || content.LearnerId != learnerId
            || await FindAsync(learnerId) is not { } learner || learner.Email != content.Email)
            return false;
        learner.EmailConfirmed = true;
        return (await learners.UpdateAsync(learner)).Succeeded;
    }

    private Task<Learner?> FindAsync(long learnerId) => learners.FindByIdAsync(learnerId.ToString(CultureInfo.InvariantCulture));

    private sealed record Content(long LearnerId, string Email);
}
