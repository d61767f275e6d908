using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.SignalR;

namespace SreAcademy.Web.Hosting.Circuits;

/// <summary>Live pages: their limits, who gets one, and how a page learns why it got none.</summary>
public static class CircuitsRegistration
{
    /// <summary>Where live.js asks for the reason of a refusal.</summary>
    public const string AdmissionAddress = "/circuits/admission";

    /// <summary>Bytes of one message from a page; the longest honest one is a note of 4,000 Korean syllables.</summary>
    private const int LargestMessage = 32 * 1024;

    public static WebApplicationBuilder AddCircuits(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton(CircuitSettings.Read(builder.Configuration));
        builder.Services.AddSingleton<OpenCircuits>();
        builder.Services.AddSingleton<CircuitFaults>();
        builder.Services.AddHostedService<EndedSessions>();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents(Limit).AddHubOptions(Limit);
        return builder;
    }

    /// <summary>After authentication: it asks who is there.</summary>
    public static void UseCircuits(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.Lifetime.ApplicationStopping.Register(app.Services.GetRequiredService<OpenCircuits>().Stop);
        app.UseMiddleware<CircuitAdmission>();
    }

    public static void MapCircuits(this IEndpointRouteBuilder routes, RazorComponentsEndpointConventionBuilder pages)
    {
        // Uncompressed: a third of the memory, and no side channel for secrets that stand beside what a stranger can choose.
        pages.AddInteractiveServerRenderMode(server => server.DisableWebSocketCompression = true);
        routes.MapPost(AdmissionAddress, CircuitAdmission.Explain);
    }

    private static void Limit(CircuitOptions circuits)
    {
        circuits.DetailedErrors = false;
        circuits.MaxBufferedUnacknowledgedRenderBatches = 10;
        circuits.DisconnectedCircuitMaxRetained = 200;
        circuits.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(3);
        circuits.JSInteropDefaultCallTimeout = TimeSpan.FromSeconds(20);
    }

    private static void Limit(HubOptions hub)
    {
        hub.EnableDetailedErrors = false;
        hub.MaximumReceiveMessageSize = LargestMessage;
        hub.HandshakeTimeout = TimeSpan.FromSeconds(10);
        hub.KeepAliveInterval = TimeSpan.FromSeconds(10);
        hub.ClientTimeoutInterval = TimeSpan.FromSeconds(30);
        hub.AddFilter<CircuitFaults>();
    }
}
