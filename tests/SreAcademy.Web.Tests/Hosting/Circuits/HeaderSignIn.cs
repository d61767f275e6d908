using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SreAcademy.Web.Account;

namespace SreAcademy.Web.Tests.Hosting.Circuits;

/// <summary>Signs in the learner named by a header, in the session named by another.</summary>
public sealed class HeaderSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string SchemeName = "header";
    public const string Header = "X-Learner";
    public const string SessionHeader = "X-Session";

    public static string For(long learner) => learner.ToString(CultureInfo.InvariantCulture);

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(
        Request.Headers[Header] is [{ } id]
            ? AuthenticateResult.Success(new(new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, id), new(LearnerClaims.Session, Request.Headers[SessionHeader].ToString())], SchemeName)), SchemeName))
            : AuthenticateResult.NoResult());
}
