using System.Globalization;
using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;
using SreAcademy.Data.Administration;
using SreAcademy.Data.Auditing;
using SreAcademy.Web.Account.Mail;
using SreAcademy.Web.Account.Password;

namespace SreAcademy.Web.Account.Administration;

/// <summary>A link to set a new password, for someone who forgot it where no letters can be sent: good once, for a day.</summary>
public sealed class MakeResetLink(UserManager<Learner> learners, PasswordReset reset, NoteAction note, NoteOwnAction noteOwn, IConfiguration configuration)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    /// <summary>At the server's own terminal, and written down.</summary>
    /// <param name="site">Null for the address in the settings.</param>
    /// <param name="otherwise">Where neither says.</param>
    /// <returns>Null where nobody can sign in with this address.</returns>
    public async Task<Uri?> HandleAsync(string email, string? site, Uri otherwise)
    {
        var learner = await learners.FindByEmailAsync(email);
        if (Of(learner, MailSettings.ReadSite(site) ?? Site(otherwise)) is not { } link)
            return null;
        await noteOwn.HandleAsync(AuditActions.ResetLinkMade, new AuditBody { By = AuditBody.Command }, learner!.Id);
        return link;
    }

    /// <summary>By an administrator, and written down.</summary>
    /// <param name="otherwise">Where the settings do not say.</param>
    /// <returns>Null also for whoever is no administrator.</returns>
    public async Task<Uri?> HandleAsync(long actorId, long subjectId, Uri otherwise)
    {
        var link = Of(await learners.FindByIdAsync(subjectId.ToString(CultureInfo.InvariantCulture)), Site(otherwise));
        return link is not null && await note.HandleAsync(actorId, AuditActions.ResetLinkMade, new AuditBody(), subjectId) ? link : null;
    }

    private Uri Site(Uri otherwise) => MailSettings.ReadSite(configuration[MailSettings.SiteVariable]) ?? otherwise;

    private Uri? Of(Learner? learner, Uri site) => learner is { DisabledAt: null, Email: not null }
        ? new Uri(site, $"{AccountAddresses.ResetPassword}?key={Uri.EscapeDataString(reset.Link(learner, Lifetime))}") : null;
}
