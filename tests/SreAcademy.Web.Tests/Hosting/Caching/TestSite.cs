using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SreAcademy.Core.Content;
using SreAcademy.Data;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Hosting;
using SreAcademy.Web.Hosting.Caching;
using SreAcademy.Web.Hosting.Starting;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Hosting.Caching;

/// <summary>The program's pipeline around a few pages of its own, on a real server at a free port of this machine.</summary>
public sealed class TestSite : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private WebApplication? app;

    public Renders Renders { get; } = new();

    public ListLogger Log { get; } = new();

    public CurrentCatalog Catalog { get; } = new();

    public HttpClient Client { get; private set; } = new();

    public async Task InitializeAsync()
    {
        Catalog.Swap(new CatalogSnapshot(1, []));
        var builder = WebApplication.CreateBuilder(["--urls", "http://127.0.0.1:0", "--environment", "Production"]);
        var database = new DatabaseChoice.SqliteFile(Path.Combine(folder.Path, "academy.db"));
        builder.AddServer(new AcademySettings(folder.Path, folder.Path, database));
        database.Register(builder.Services);
        builder.Logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Debug);
        builder.Services.AddSingleton(Catalog).AddSingleton(Renders);
        builder.Services.AddRazorComponents();
        builder.Services.AddPageCaching();
        app = builder.Build();
        await app.Services.GetRequiredService<AcademyDatabase>().MigrateAsync(new(app.Services.GetRequiredService<IDbContextFactory<AcademyDbContext>>));
        app.UseServer();
        app.UsePageCaching();
        app.UseAntiforgery();
        app.MapHealth();
        app.MapRazorComponents<TestApp>();
        await app.StartAsync();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = new Uri(addresses.First()) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (app is not null)
            await app.DisposeAsync();
        Log.Dispose();
        folder.Dispose();
    }

    public Task<HttpResponseMessage> GetAsync(string path, string? encoding = null, string? knownTag = null, HttpMethod? method = null)
    {
        var request = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(path, UriKind.Relative));
        if (encoding is not null)
            request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        if (knownTag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", knownTag);
        return Client.SendAsync(request);
    }
}
