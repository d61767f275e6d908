using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using SreAcademy.Web.Account;

namespace SreAcademy.Web.Hosting.Circuits;

/// <summary>
/// Stands before everything under <c>/_blazor</c>. The framework opens a circuit for any page of any site, for anyone and as often as
/// asked; here only a page of this site gets one, for a learner, over a WebSocket, and only so many.
/// </summary>
public sealed partial class CircuitAdmission(RequestDelegate next, OpenCircuits circuits, CircuitSettings settings, ILogger<CircuitAdmission> log)
{
    private const string Hub = "/_blazor";

    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!context.Request.Path.StartsWithSegments(Hub, StringComparison.OrdinalIgnoreCase, out var rest))
            await next(context);
        else if (RefusalOfPage(context.Request, IsSocket(rest)) is { } stranger)
            await RefuseAsync(context, stranger);
        else if (rest.StartsWithSegments("/negotiate", StringComparison.OrdinalIgnoreCase) || (IsSocket(rest) && !IsUpgrade(context)))
            await RefuseAsync(context, CircuitRefusal.Transport);
        else if (IsSocket(rest))
            await HoldAsync(context);
        else
            await next(context);
    }

    /// <summary>Tells a page that got no connection why, because a browser hides from it how an upgrade was refused.</summary>
    public static IResult Explain(HttpContext context, OpenCircuits circuits, CircuitSettings settings)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(circuits);
        context.Response.Headers.CacheControl = "no-store";
        var refusal = !IsOwn(context.Request, settings) ? CircuitRefusal.Origin
            : context.User.LearnerId() is { } learner ? circuits.Full(learner, ClientNetwork.Of(context.Connection.RemoteIpAddress))
            : CircuitRefusal.Visitor;
        return refusal is { } why ? Results.Text(why.Line(settings), statusCode: StatusCodes.Status403Forbidden) : Results.NoContent();
    }

    private async Task HoldAsync(HttpContext context)
    {
        if (context.User.LearnerId() is not { } learner)
        {
            await RefuseAsync(context, CircuitRefusal.Visitor);
            return;
        }

        // A WebSocket is one request that lasts as long as the connection.
        var circuit = new OpenCircuit(context.User, learner, ClientNetwork.Of(context.Connection.RemoteIpAddress), context.Abort);
        if (circuits.TryOpen(circuit) is { } full)
        {
            await RefuseAsync(context, full);
            return;
        }

        try
        {
            await next(context);
        }
        finally
        {
            circuits.Close(circuit);
        }
    }

    // Browsers leave Origin out of nothing but a GET for a page's own site, and no GET beside the socket changes or tells anything.
    private CircuitRefusal? RefusalOfPage(HttpRequest request, bool isSocket) =>
        IsOwn(request, settings) || (!isSocket && HttpMethods.IsGet(request.Method) && StringValues.IsNullOrEmpty(request.Headers.Origin))
            ? null
            : CircuitRefusal.Origin;

    private static bool IsOwn(HttpRequest request, CircuitSettings settings) =>
        request.Headers.Origin is [{ } text] && PageOrigin.Parse(text) is { } origin
        && (origin == PageOrigin.Of(request) || settings.AllowedOrigins.Contains(origin));

    private static bool IsSocket(PathString rest) => rest.Value is null or "" or "/";

    private static bool IsUpgrade(HttpContext context) =>
        context.Features.Get<IHttpUpgradeFeature>()?.IsUpgradableRequest == true
        || context.Features.Get<IHttpExtendedConnectFeature>()?.IsExtendedConnect == true;

    private async Task RefuseAsync(HttpContext context, CircuitRefusal refusal)
    {
        circuits.CountRefusal(refusal);
        var request = context.Request;
        if (refusal == CircuitRefusal.Origin)
            StrangeOrigin(Short(request.Headers.Origin), Short($"{request.Scheme}://{request.Host}"));
        else
            Refused(refusal, context.User.LearnerId());
        context.Response.StatusCode = refusal == CircuitRefusal.Stopping ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(refusal.Line(settings), context.RequestAborted);
    }

    private static string Short(string? text) => text is { Length: > 100 } ? text[..100] : text ?? "";

    [LoggerMessage(LogLevel.Warning, "연결을 거절했어요: Origin과 요청 주소가 달라요(Origin '{Origin}', 요청 주소 '{Own}'). 프록시 뒤라면 ForwardedHeaders__KnownProxies__0이나 AllowedOrigins__0을 지정해 주세요.")]
    private partial void StrangeOrigin(string origin, string own);

    [LoggerMessage(LogLevel.Information, "연결을 거절했어요: {Refusal}, 학습자 {LearnerId}")]
    private partial void Refused(CircuitRefusal refusal, long? learnerId);
}
