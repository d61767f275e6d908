using System.Reflection;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Web.Components;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Labs;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Hosting.Appearance;
using SreAcademy.Web.Hosting.Caching;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Labs;

public sealed class SloWorkshopCachingTests : IAsyncLifetime
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
        builder.Services.AddPageCaching();
        app = builder.Build();
        app.UsePageLanguage();
        app.UsePageCaching();
        app.UseAntiforgery();
        app.MapRazorComponents<App>();
        await app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        if (app is not null)
            await app.DisposeAsync();
    }

    [Fact]
    public async Task The_same_figures_come_from_the_cache_and_others_do_not()
    {
        var first = await GetAsync("?a=99.5");
        var again = await GetAsync("?a=99.5&utm_source=mail");
        var other = await GetAsync("?a=99.6");

        Assert.False(first.Stored);
        Assert.True(again.Stored);
        Assert.Equal(first.Html, again.Html);
        Assert.False(other.Stored);
        Assert.NotEqual(first.Html, other.Html);
    }

    [Fact]
    public async Task Endless_figures_are_answered_but_not_stored()
    {
        var query = "?parts=" + string.Join(',', Enumerable.Repeat("99.9999", 10));

        Assert.False((await GetAsync(query)).Stored);
        Assert.False((await GetAsync(query)).Stored);
    }

    [Fact]
    public async Task The_page_declares_every_field_of_its_forms()
    {
        var page = new HtmlParser().ParseDocument((await GetAsync("")).Html);
        var declared = typeof(SloWorkshopPage).GetProperties().Select(property => property.GetCustomAttribute<SupplyParameterFromQueryAttribute>()?.Name).OfType<string>();

        Assert.Equal(declared.Order(StringComparer.Ordinal), page.QuerySelectorAll("form.lab-form [name]").Select(field => field.GetAttribute("name")!).Distinct().Order(StringComparer.Ordinal));
    }

    private async Task<(bool Stored, string Html)> GetAsync(string query)
    {
        using var client = app!.GetTestClient();
        using var response = await client.GetAsync(new Uri("/labs/slo" + query, UriKind.Relative));
        Assert.False(response.Headers.Contains("Set-Cookie"));
        return (response.Headers.Contains("Age"), await response.Content.ReadAsStringAsync());
    }
}
