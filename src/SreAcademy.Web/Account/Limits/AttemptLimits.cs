using System.Globalization;
using System.Threading.RateLimiting;
using SreAcademy.Web.Hosting;

namespace SreAcademy.Web.Account.Limits;

/// <summary>How often one address may try something, on every page that says <c>[EnableRateLimiting(…)]</c>. Looking at a form is free.</summary>
public static class AttemptLimits
{
    public const string Guest = "guest";
    public const string Quiz = "quiz";
    public const string SignIn = "sign-in";
    public const string Register = "register";
    public const string Reset = "reset";

    /// <summary>Counted by the learner alone: <see cref="AccountLimit"/>.</summary>
    public const string SecondStep = "second-step";

    /// <summary>Invitations by mail, counted by the learner who sends them.</summary>
    public const string Letters = "letters";

    /// <summary>Those who are invited so, counted by the learner who does and by the day.</summary>
    public const string Invitees = "invitees";

    /// <summary>Generous, because a whole office can stand behind one address.</summary>
    private static readonly (string Name, int Attempts, TimeSpan Window)[] ByAddress =
    [
        (Guest, 100, TimeSpan.FromHours(1)),
        // Each keeps its questions for good: nobody takes so many, but a script could fill a disk.
        (Quiz, 300, TimeSpan.FromHours(1)),
        (SignIn, 30, TimeSpan.FromMinutes(5)),
        (Register, 20, TimeSpan.FromHours(1)),
        (Reset, 20, TimeSpan.FromHours(1)),
    ];

    public static IServiceCollection AddAttemptLimits(this IServiceCollection services)
    {
        services.AddSingleton<AccountLimit>();
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = (rejected, _) =>
            {
                if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                    Refuse(rejected.HttpContext.Response, wait);
                return ValueTask.CompletedTask;
            };
            foreach (var (name, attempts, window) in ByAddress)
                limiter.AddPolicy(name, http => Partition(http, attempts, window));
        });
        return services;
    }

    /// <summary>Tells programs when to come back; people read it on the page.</summary>
    public static void Refuse(HttpResponse response, TimeSpan wait)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
    }

    // Those who only look have a key of their own: they would else share one limiter with an attempt from no known address, or none.
    private static RateLimitPartition<(bool Tries, ClientNetwork From)> Partition(HttpContext http, int attempts, TimeSpan window) =>
        HttpMethods.IsPost(http.Request.Method)
            ? RateLimitPartition.Get(
                (true, ClientNetwork.Of(http.Connection.RemoteIpAddress)),
                _ => new WindowLimiter(attempts, window, http.RequestServices.GetRequiredService<TimeProvider>()))
            : RateLimitPartition.GetNoLimiter<(bool Tries, ClientNetwork From)>((false, default));
}
