namespace SreAcademy.Web.Hosting;

public static class SecurityHeaders
{
    private const string ContentPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-ancestors 'none'; "
        + "base-uri 'self'; form-action 'self'; object-src 'none'";

    /// <summary>Written as late as possible, so that error pages carry them too.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = ContentPolicy;
            headers.XContentTypeOptions = "nosniff";
            var page = context.GetEndpoint()?.Metadata;
            headers["Referrer-Policy"] = page?.GetMetadata<SecretAddressAttribute>() is null ? "strict-origin-when-cross-origin" : "no-referrer";
            var microphone = page?.GetMetadata<MicrophoneAttribute>() is null ? "" : "self";
            headers["Permissions-Policy"] = $"camera=(), geolocation=(), microphone=({microphone}), payment=(), usb=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            return Task.CompletedTask;
        });
        return next(context);
    });
}
