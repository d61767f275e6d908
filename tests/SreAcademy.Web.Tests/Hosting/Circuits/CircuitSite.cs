using System.Net;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SreAcademy.Web.Account;
using SreAcademy.Web.Hosting;
using SreAcademy.Web.Hosting.Circuits;
using SreAcademy.Web.Hosting.Starting;
using SreAcademy.Web.Tests.Fakes;
using SreAcademy.Web.Tests.Hosting.Caching;

namespace SreAcademy.Web.Tests.Hosting.Circuits;

/// <summary>The program's live pages on a real server at a free port, with learners signed in by a header.</summary>
public sealed class CircuitSite : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly WebApplication app;

    private CircuitSite(string[] settings)
    {
        var builder = WebApplication.CreateBuilder(["--urls", "http://127.0.0.1:0", "--environment", "Production", .. settings]);
        var database = new DatabaseChoice.SqliteFile(Path.Combine(folder.Path, "academy.db"));
        builder.AddServer(new AcademySettings(folder.Path, folder.Path, database));
        database.Register(builder.Services).AddLearnerIdentity();
        builder.AddCircuits();
        builder.Logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Debug);
        builder.Services.AddAuthentication(HeaderSignIn.SchemeName).AddScheme<AuthenticationSchemeOptions, HeaderSignIn>(HeaderSignIn.SchemeName, null);
        builder.Services.AddAuthorization();
        builder.Services.AddSingleton<Renders>();
        app = builder.Build();
        app.UseServer();
        app.UseAuthentication();
        app.UseCircuits();
        app.UseAntiforgery();
        app.MapCircuits(app.MapRazorComponents<TestApp>());
    }

    public ListLogger Log { get; } = new();

    public IServiceProvider Services => app.Services;

    public OpenCircuits Circuits => app.Services.GetRequiredService<OpenCircuits>();

    /// <summary>http://127.0.0.1 and the port, as the browser's Origin says it.</summary>
    public string Origin { get; private set; } = "";

    public HttpClient Client { get; private set; } = new();

    public static async Task<CircuitSite> StartAsync(params string[] settings)
    {
        var site = new CircuitSite(settings);
        await site.app.StartAsync();
        site.Origin = site.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        site.Client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = new Uri(site.Origin) };
        return site;
    }

    /// <summary>Null where the server refuses the upgrade.</summary>
    public async Task<PageSocket?> ConnectAsync(long? learner = 1, string? origin = "own", string? forwardedFor = null, string path = "/_blazor", Guid session = default)
    {
        var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        if (learner is { } id)
            socket.Options.SetRequestHeader(HeaderSignIn.Header, HeaderSignIn.For(id));
        socket.Options.SetRequestHeader(HeaderSignIn.SessionHeader, session.ToString("N"));
        if (origin is not null)
            socket.Options.SetRequestHeader("Origin", origin == "own" ? Origin : origin);
        if (forwardedFor is not null)
            socket.Options.SetRequestHeader("X-Forwarded-For", forwardedFor);
        try
        {
            await socket.ConnectAsync(new Uri(Origin.Replace("http", "ws", StringComparison.Ordinal) + path), CancellationToken.None);
            return await PageSocket.GreetAsync(socket);
        }
        catch (WebSocketException) when (socket.HttpStatusCode is HttpStatusCode.Forbidden or HttpStatusCode.ServiceUnavailable)
        {
            socket.Dispose();
            return null;
        }
    }

    /// <summary>Opens the live page and its circuit, as a browser does; returns once its island is drawn.</summary>
    public async Task<PageSocket> OpenPageAsync(long learner)
    {
        var html = await (await SendAsync(HttpMethod.Get, "/live", learner)).Content.ReadAsStringAsync();
        var socket = (await ConnectAsync(learner))!;
        await socket.OpenCircuitAsync(Origin, html);
        return socket;
    }

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, long? learner = null, string? origin = null)
    {
        var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        if (learner is { } id)
            request.Headers.Add(HeaderSignIn.Header, HeaderSignIn.For(id));
        if (origin is not null)
            request.Headers.Add("Origin", origin == "own" ? Origin : origin);
        return Client.SendAsync(request);
    }

    public Task StopAsync() => app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        Log.Dispose();
        folder.Dispose();
    }
}
