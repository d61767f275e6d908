using System.Globalization;
using System.Net.Mail;
using SreAcademy.Web.Hosting.Starting;

namespace SreAcademy.Web.Account.Mail;

/// <param name="Tls">STARTTLS.</param>
public sealed record SmtpServer(string Host, int Port, bool Tls, string? User, string? Password);

/// <summary>Letters can be sent.</summary>
/// <param name="Site">Where the site is reached from outside: links in letters must not follow what a request says its host is.</param>
public sealed record MailSettings(SmtpServer Server, MailAddress From, Uri Site)
{
    public const string Section = "Smtp";
    public const string SiteVariable = "ACADEMY_URL";

    private const int Submission = 587;

    /// <returns>Null where no server is configured.</returns>
    public static MailSettings? Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var smtp = configuration.GetSection(Section);
        if (string.IsNullOrWhiteSpace(smtp["Host"]))
            return null;
        var server = new SmtpServer(smtp["Host"]!.Trim(), Port(smtp["Port"]), Tls(smtp["Tls"]), Given(smtp["User"]), Given(smtp["Password"]));
        if (!MailAddress.TryCreate(smtp["From"], out var from))
            throw Wrong("From", smtp["From"], "SRE Academy <academy@example.org>");
        return new MailSettings(server, from, ReadSite(configuration[SiteVariable])
            ?? throw new CannotStartException($"메일을 보내려면 사이트의 주소가 필요해요. {SiteVariable}을 https://academy.example.org 같은 형식으로 지정해 주세요."));
    }

    /// <returns>Null where it was not said.</returns>
    public static Uri? ReadSite(string? url)
    {
        if (string.IsNullOrWhiteSpace(url))
            return null;
        return Uri.TryCreate(url.Trim(), UriKind.Absolute, out var site) && site.Scheme is "http" or "https"
            ? site
            : throw new CannotStartException($"사이트 주소를 읽을 수 없어요: '{url}'. {SiteVariable}을 https://academy.example.org 같은 형식으로 지정해 주세요.");
    }

    private static int Port(string? text) =>
        string.IsNullOrWhiteSpace(text) ? Submission
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535 ? port
        : throw Wrong("Port", text, "587");

    private static bool Tls(string? text) =>
        string.IsNullOrWhiteSpace(text) || (bool.TryParse(text, out var tls) ? tls : throw Wrong("Tls", text, "true"));

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static CannotStartException Wrong(string key, string? value, string example) =>
        new($"메일 설정을 읽을 수 없어요: '{value}'. {Section}__{key}에 {example} 같은 값을 지정해 주세요.");
}
