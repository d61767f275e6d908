using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace SreAcademy.Web.Hosting;

public static partial class Ready
{
    /// <summary>Says where the site can be opened, now that it can be, and when it closes.</summary>
    public static void SayReady(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        Opened(app.Logger, string.Join(", ", addresses));
        app.Lifetime.ApplicationStopping.Register(() => Closing(app.Logger));
    }

    [LoggerMessage(LogLevel.Information, "SRE Academy가 열렸어요: {Addresses} (끝내려면 Ctrl+C)")]
    private static partial void Opened(ILogger log, string addresses);

    [LoggerMessage(LogLevel.Information, "진행 중인 요청을 마치고 끝낼게요.")]
    private static partial void Closing(ILogger log);
}
