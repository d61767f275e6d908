using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.HttpOverrides;
using SreAcademy.Web.Hosting.Appearance;
using SreAcademy.Web.Hosting.Logging;
using SreAcademy.Web.Hosting.Starting;

namespace SreAcademy.Web.Hosting;

public static class ServerSetup
{
    public static void AddServer(this WebApplicationBuilder builder, AcademySettings settings)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        // Korean stays Korean in the HTML: as entities every syllable would take eight bytes instead of three.
        builder.Services.AddWebEncoders(encoders => encoders.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddKeyRing(settings);
        builder.WebHost.UseStaticWebAssets();
        // Not in appsettings.json, because there it would win over ASPNETCORE_URLS.
        if (builder.Configuration[WebHostDefaults.ServerUrlsKey] is null
            && builder.Configuration[WebHostDefaults.HttpPortsKey] is null
            && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls(AcademySettings.DefaultUrl);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = RequestSize.Most;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(10));
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded => Trust(forwarded, builder.Configuration));
        builder.Services.AddAcademyHealth();
        builder.Services.AddMetricsExport(builder.Configuration);
    }

    /// <summary>What every request passes before it is routed to a page.</summary>
    public static void UseServer(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UsePageLanguage();
        app.UseSecurityHeaders();
        app.UseMiddleware<RequestLog>();
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.UseHeadAsGet();
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/status/{0}", createScopeForStatusCodePages: true);
        app.UseRefusalPagesAsGet();
        app.UsePageForLargeRequests();
        app.UsePagesForGoneForms();
        app.UseRouting();
    }

    // Only proxies named in the settings are believed; loopback is by the framework's default.
    private static void Trust(ForwardedHeadersOptions forwarded, ConfigurationManager configuration)
    {
        forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        foreach (var proxy in configuration.GetSection("ForwardedHeaders:KnownProxies").Get<string[]>() ?? [])
        {
            if (!IPAddress.TryParse(proxy, out var address))
                throw new CannotStartException($"프록시 주소를 읽을 수 없어요: '{proxy}'. ForwardedHeaders__KnownProxies__0에 IP 주소를 지정해 주세요.");
            forwarded.KnownProxies.Add(address);
        }
    }
}
