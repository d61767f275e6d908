using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using SreAcademy.Web.Account.Guests;
using SreAcademy.Web.Features.Settings;

namespace SreAcademy.Web.Account.Sessions;

/// <summary>Ties the cookie to a session on the server: made at sign-in, looked up at each request, ended at sign-out.</summary>
public sealed class SessionCookie(LearnerSessions sessions, MergeOffer offer, ShowSettings settings) : CookieAuthenticationEvents
{
    public override async Task SigningIn(CookieSigningInContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (http, before) = (context.HttpContext, context.HttpContext.User);
        var identity = (ClaimsIdentity)context.Principal!.Identity!;
        var learner = context.Principal.LearnerId()!.Value;
        if (before.SessionId() is { } session && before.LearnerId() == learner)
        {
            identity.AddClaim(new Claim(LearnerClaims.Session, session.ToString("N")));
        }
        else
        {
            await offer.LeaveAsync(http, before, learner);
            if (before.SessionId() is { } left)
                await sessions.EndAsync(before.LearnerId() ?? 0, left, http.RequestAborted);
            var began = await sessions.BeginAsync(learner, DeviceName.Of(http.Request.Headers.UserAgent), http.RequestAborted);
            identity.AddClaim(new Claim(LearnerClaims.Session, began.ToString("N")));
            await settings.HandleAsync(http, learner);
        }

        // Whatever comes later in this request acts for the learner who has just signed in.
        http.User = context.Principal;
        await base.SigningIn(context);
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var http = context.HttpContext;
        if (context.Principal?.SessionId() is { } session && context.Principal.LearnerId() is { } learner
            && await sessions.IsLiveAsync(learner, session, http.RequestAborted))
            return;
        context.RejectPrincipal();
        await http.SignOutAsync(context.Scheme.Name);
    }

    public override async Task SigningOut(CookieSigningOutContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var http = context.HttpContext;
        if (http.User.SessionId() is { } session && http.User.LearnerId() is { } learner)
            await sessions.EndAsync(learner, session, http.RequestAborted);
        await base.SigningOut(context);
    }
}
