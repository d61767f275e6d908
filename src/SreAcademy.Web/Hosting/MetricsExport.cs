using System.Reflection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using SreAcademy.Data;
using SreAcademy.Web.Hosting.Circuits;
using SreAcademy.Web.Hosting.Starting;

namespace SreAcademy.Web.Hosting;

/// <summary>
/// Sends what the program and the framework count to a collector (OTLP), where the standard variables name one; otherwise nothing is gathered. Traces are not
/// sent: addresses hold invitations and sign-in links, and a metric knows only the pattern of an address.
/// </summary>
public static class MetricsExport
{
    public const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";
    public const string MetricsEndpointVariable = "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT";
    private const string NameVariable = "OTEL_SERVICE_NAME";
    private const string Name = "sre-academy";

    private static readonly string[] Meters =
    [
        OpenCircuits.MeterName,
        WriteDiagnostics.MeterName,
        "Microsoft.AspNetCore.Hosting",
        "Microsoft.AspNetCore.Server.Kestrel",
        "Npgsql",
        "System.Runtime",
    ];

    public static void AddMetricsExport(this IServiceCollection services, IConfiguration configuration)
    {
        var variable = string.IsNullOrWhiteSpace(configuration[MetricsEndpointVariable]) ? EndpointVariable : MetricsEndpointVariable;
        if (configuration[variable] is not { } endpoint || string.IsNullOrWhiteSpace(endpoint))
            return;
        // The exporter would pass over an address it cannot read, and send to its default.
        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new CannotStartException($"지표를 보낼 주소를 읽을 수 없어요: '{endpoint}'. {variable}에 http://127.0.0.1:4318 같은 주소를 지정해 주세요.");
        services.AddHostedService(_ => new Export(configuration));
    }

    private static void Describe(ResourceBuilder resource, IConfiguration configuration)
    {
        if (string.IsNullOrWhiteSpace(configuration[NameVariable]))
            resource.AddService(Name, serviceVersion: typeof(MetricsExport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);
    }

    private sealed class Export(IConfiguration configuration) : IHostedService
    {
        private MeterProvider? provider;

        public Task StartAsync(CancellationToken cancellationToken)
        {
            provider = Sdk.CreateMeterProviderBuilder()
                // Its own variables, too, may stand in appsettings.json.
                .ConfigureServices(services => services.AddSingleton(configuration))
                .ConfigureResource(resource => Describe(resource, configuration))
                .AddMeter(Meters)
                .AddOtlpExporter()
                .Build();
            return Task.CompletedTask;
        }

        /// <summary>Sends what was counted last.</summary>
        public Task StopAsync(CancellationToken cancellationToken)
        {
            provider?.Dispose();
            return Task.CompletedTask;
        }
    }
}
