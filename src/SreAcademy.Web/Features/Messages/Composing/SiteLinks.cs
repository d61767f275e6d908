using SreAcademy.Web.Account.Mail;

namespace SreAcademy.Web.Features.Messages.Composing;

/// <summary>Full addresses of pages, for what is read outside of the site.</summary>
public sealed class SiteLinks(MailBox box, IConfiguration configuration)
{
    private readonly Uri? site = box.Settings?.Site ?? MailSettings.ReadSite(configuration[MailSettings.SiteVariable]);

    /// <param name="address">Within the site.</param>
    /// <returns>Null where nobody said what the site's address is.</returns>
    public string? To(string address) => site is null ? null : new Uri(site, address).AbsoluteUri;
}
