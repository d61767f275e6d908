using System.Net;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Web.Hosting.Circuits;
using SreAcademy.Web.Tests.Account;
using SreAcademy.Web.Tests.Fakes;
using SreAcademy.Web.Tests.Features.Teams;
using SreAcademy.Web.Tests.Hosting.Circuits;

namespace SreAcademy.Web.Tests.Admin;

/// <summary>The whole way from the administrator's form to the end of a live page's connection, on a real server.</summary>
public sealed class DisabledCircuitTests : IAsyncLifetime
{
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(20);

    private readonly ServedSite site = new();

    public Task InitializeAsync() => site.InitializeAsync();

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task Whoever_is_disabled_loses_the_live_pages_within_two_turns_and_others_keep_theirs()
    {
        var circuits = site.Services.GetRequiredService<OpenCircuits>();
        using var root = new Browser(site.Address);
        using var person = new Browser(site.Address);
        await site.RegisterAsync(root.Visitor, "root@example.org");
        var id = await site.RegisterAsync(person.Visitor, "person@example.org");
        await site.QueryAsync(context => context.Learners.Where(row => row.Email == "root@example.org").ExecuteUpdateAsync(row => row.SetProperty(one => one.IsAdministrator, true)));
        using var cut = await person.ConnectAsync();
        using var kept = await root.ConnectAsync();
        Assert.Equal(2, circuits.Count);

        var done = await root.Visitor.SubmitAsync($"/admin/people/{id}", "disable", ("Sure", "yes")).WayAsync();
        site.Time.Advance(Turn);
        site.Time.Advance(Turn);

        Assert.EndsWith("?done=disabled", done);
        await cut.SeeEndAsync();
        await Waiting.UntilAsync(() => circuits.Count == 1);
        await kept.SendAsync(BlazorPack.Invocation("still-there", "ConnectCircuit", "unknown"));
        await kept.SeeAsync("still-there");
    }

    /// <summary>The program on a real server: a connection inside the process cannot be cut like one from outside.</summary>
    private sealed class ServedSite : AccountSite
    {
        public ServedSite() => UseKestrel(0);

        public Uri Address => new(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    private sealed class Browser : IDisposable
    {
        private readonly CookieContainer cookies = new();
        private readonly Uri address;

        public Browser(Uri address)
        {
            this.address = address;
            Visitor = new Visitor(new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = address }, IPAddress.Loopback);
        }

        public Visitor Visitor { get; }

        public async Task<PageSocket> ConnectAsync()
        {
            var socket = new ClientWebSocket();
            socket.Options.SetRequestHeader("Origin", address.GetLeftPart(UriPartial.Authority));
            socket.Options.SetRequestHeader("Cookie", cookies.GetCookieHeader(address));
            await socket.ConnectAsync(new UriBuilder(address) { Scheme = "ws", Path = "/_blazor" }.Uri, CancellationToken.None);
            return await PageSocket.GreetAsync(socket);
        }

        public void Dispose() => Visitor.Dispose();
    }
}
