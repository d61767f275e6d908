using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Web.Hosting;
using SreAcademy.Web.Hosting.Circuits;

namespace SreAcademy.Web.Tests.Hosting;

public sealed class MetricsExportTests
{
    [Fact]
    public async Task What_was_counted_goes_to_the_collector_that_is_named_without_addresses()
    {
        await using var collector = await Collector.StartAsync();
        await using (var counted = await StartAsync(new() { [MetricsExport.EndpointVariable] = collector.Address, ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf" }))
        {
            using var client = new HttpClient();
            using var page = await client.GetAsync(new Uri($"{counted.Urls.Single()}/teams/join/a-secret-invitation"));
            await counted.StopAsync();
        }

        var (path, body) = await collector.NextAsync();

        Assert.Equal("/v1/metrics", path);
        foreach (var expected in new[] { "sre-academy", "academy.circuits.open", "http.server.request.duration", "/teams/join/{token}" })
            Assert.Contains(expected, body, StringComparison.Ordinal);
        Assert.DoesNotContain("a-secret-invitation", body, StringComparison.Ordinal);
    }

    private static async Task<WebApplication> StartAsync(Dictionary<string, string?> settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddSingleton(CircuitSettings.Read(builder.Configuration)).AddSingleton<OpenCircuits>();
        builder.Services.AddMetricsExport(builder.Configuration);
        var app = builder.Build();
        app.Services.GetRequiredService<OpenCircuits>();
        app.MapGet("/teams/join/{token}", (string token) => token.Length);
        await app.StartAsync();
        return app;
    }

    private sealed class Collector(WebApplication app, Channel<(string Path, string Body)> taken) : IAsyncDisposable
    {
        public string Address => app.Urls.Single();

        public static async Task<Collector> StartAsync()
        {
            var taken = Channel.CreateUnbounded<(string, string)>();
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var app = builder.Build();
            app.Run(async context =>
            {
                using var body = new MemoryStream();
                await context.Request.Body.CopyToAsync(body);
                taken.Writer.TryWrite((context.Request.Path, Encoding.UTF8.GetString(body.ToArray())));
            });
            await app.StartAsync();
            return new Collector(app, taken);
        }

        public async Task<(string Path, string Body)> NextAsync()
        {
            using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            return await taken.Reader.ReadAsync(deadline.Token);
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
