using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Web.Components;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Hosting.Appearance;

namespace SreAcademy.Web.Tests.Fakes;

/// <summary>The reading pages over the sample catalog, in memory, without the rest of the application.</summary>
public sealed class ReadingHost : IAsyncLifetime
{
    private WebApplication? app;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.WebHost.UseTestServer();
        var current = new CurrentCatalog();
        current.Swap(SampleCatalog.Rich);
        builder.Services.AddRazorComponents();
        builder.Services.AddSingleton(current);
        builder.Services.AddReading();
        app = builder.Build();
        app.UsePageLanguage();
        app.UseAntiforgery();
        app.MapRazorComponents<App>();
        app.MapReading();
        await app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        if (app is not null)
            await app.DisposeAsync();
    }

    public async Task<(HttpStatusCode Status, string Html, HttpResponseMessage Response)> GetAsync(string path, string? cookie = null)
    {
        using var client = app!.GetTestClient();
        client.BaseAddress = new Uri("https://academy.example");
        if (cookie is not null)
            client.DefaultRequestHeaders.Add("Cookie", cookie);
        var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        return (response.StatusCode, await response.Content.ReadAsStringAsync(), response);
    }
}
