namespace SreAcademy.Web.Account.Cookies;

/// <summary>
/// A cookie of this host alone. Under https its name begins with <c>__Host-</c>, by which a browser refuses it from anyone but this
/// host over https; under http, on the own machine, such a name would be refused, so it goes without. The scheme is the request's,
/// after the headers of a trusted proxy were read.
/// </summary>
public sealed class HostCookie : CookieBuilder
{
    public const string Prefix = "__Host-";

    private readonly IHttpContextAccessor current;
    private readonly string name;

    public HostCookie(IHttpContextAccessor current, string name)
    {
        (this.current, this.name) = (current, name);
        Path = "/";
        HttpOnly = true;
        IsEssential = true;
        SameSite = SameSiteMode.Lax;
        SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    public override string? Name
    {
        get => Of(current.HttpContext, name);
        set => throw new NotSupportedException($"The name of {name} is decided at each request.");
    }

    public static string Of(HttpContext? context, string name) => context?.Request.IsHttps == true ? Prefix + name : name;

    public static string? Read(HttpContext context, string name)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Request.Cookies[Of(context, name)];
    }

    public static void Write(HttpContext context, string name, string value, TimeSpan lifetime)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.Cookies.Append(Of(context, name), value, Options(context, lifetime));
    }

    public static void Delete(HttpContext context, string name)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.Cookies.Delete(Of(context, name), Options(context, null));
    }

    private static CookieOptions Options(HttpContext context, TimeSpan? lifetime) => new()
    {
        Path = "/",
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        MaxAge = lifetime,
    };
}
