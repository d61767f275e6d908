using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;
using SreAcademy.Web.Account.Access;
using SreAcademy.Web.Account.Guests;
using SreAcademy.Web.Account.Limits;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Account.Passkeys;

/// <summary>What a browser's authenticator answered.</summary>
/// <param name="Ticket">Of the <see cref="PasskeyRequest"/> it answers.</param>
/// <param name="Name">For a new passkey; null for the browser's.</param>
/// <param name="ReturnUrl">Where to go on; followed only within this site.</param>
public sealed record PasskeyAnswer(string? Ticket, JsonElement Credential, string? Name, string? ReturnUrl)
{
    internal string Text => Credential.ValueKind == JsonValueKind.Undefined ? "" : Credential.GetRawText();
}

/// <summary>Where the page goes on, or what went wrong in words.</summary>
public sealed record PasskeyReply(string? Next, string? Message);

/// <summary>What passkeys.js sends: JSON, with the antiforgery token of the page in a header.</summary>
public static class PasskeyEndpoints
{
    public const string Attach = "/account/passkeys/attach";
    public const string Options = "/account/passkeys/options";
    public const string SignIn = "/account/passkeys/sign-in";
    public const string Confirm = "/account/passkeys/confirm";
    public const string Rename = "/account/passkeys/rename";
    public const string Remove = "/account/passkeys/remove";

    public static void MapPasskeys(this IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        routes.MapPasskeyForms();
        var group = routes.MapGroup("").AddEndpointFilter(RequireTokenAsync);
        group.MapPost(Attach, AttachAsync).RequireAuthorization(AccessPolicies.Confirmed);
        group.MapPost(Options, BeginAsync).RequireRateLimiting(AttemptLimits.SignIn);
        group.MapPost(SignIn, SignInAsync).RequireRateLimiting(AttemptLimits.SignIn);
        group.MapPost(Confirm, ConfirmAsync).RequireAuthorization(AccessPolicies.Account).RequireRateLimiting(AttemptLimits.SignIn);
    }

    private static Task<PasskeyRequest> BeginAsync(HttpContext http, PasskeyCeremony ceremony) => ceremony.BeginUseAsync(null, http);

    private static async Task<IResult> AttachAsync(PasskeyAnswer answer, HttpContext http, AttachPasskey attach, RecentProof proof)
    {
        switch (await attach.HandleAsync(http, answer.Ticket, answer.Text, answer.Name))
        {
            case AttachOutcome.Attached attached:
                proof.Give(http);
                return Go(attached.BecameAccount ? PasskeyNotice.Account.Address() : PasskeyNotice.Added.Address());
            case AttachOutcome.TooMany:
                return Refuse(Phrase.Of(UiText.PasskeyTooMany, AttachPasskey.MostPasskeys));
            case AttachOutcome.Refused:
                return Refuse(UiText.PasskeyNotAttached);
            case var other:
                throw new UnreachableException(other.ToString());
        }
    }

    private static async Task<IResult> SignInAsync(
        PasskeyAnswer answer, HttpContext http, ProvePasskey prove, SignInManager<Learner> signIn, RecentProof proof)
    {
        if (await prove.HandleAsync(http, answer.Ticket, answer.Text) is not { } learner)
            return Refuse(UiText.PasskeyNotAccepted);
        await signIn.SignInAsync(learner, isPersistent: true, authenticationMethod: "passkey");
        proof.Give(http);
        return Go(MergeOffer.Next(http, answer.ReturnUrl));
    }

    private static async Task<IResult> ConfirmAsync(PasskeyAnswer answer, HttpContext http, ProvePasskey prove, RecentProof proof)
    {
        if (await prove.HandleAsync(http, answer.Ticket, answer.Text) is not { } learner || learner.Id != http.User.LearnerId())
            return Refuse(UiText.PasskeyNotAccepted);
        proof.Give(http);
        return Go(LocalAddress.Of(answer.ReturnUrl, AccountAddresses.Overview));
    }

    private static JsonHttpResult<PasskeyReply> Go(string next) => TypedResults.Json(new PasskeyReply(next, null));

    private static JsonHttpResult<PasskeyReply> Refuse(string message) =>
        TypedResults.Json(new PasskeyReply(null, message), statusCode: StatusCodes.Status400BadRequest);

    // The framework asks for the token by itself only where it reads a form.
    private static async ValueTask<object?> RequireTokenAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        return await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http)
            ? await next(context)
            : Refuse(UiText.PasskeyPageTooOld);
    }
}
