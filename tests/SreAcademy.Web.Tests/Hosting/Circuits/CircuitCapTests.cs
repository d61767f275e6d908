using System.Diagnostics.Metrics;
using System.Net;
using SreAcademy.Web.Hosting;
using SreAcademy.Web.Hosting.Circuits;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Hosting.Circuits;

public sealed class CircuitCapTests
{
    [Fact]
    public async Task A_learner_has_so_many_connections_and_gets_the_place_of_one_that_closed()
    {
        await using var site = await CircuitSite.StartAsync("--Circuits:PerLearner=2");
        using var first = await site.ConnectAsync(learner: 1);
        using var second = await site.ConnectAsync(learner: 1);

        Assert.Null(await site.ConnectAsync(learner: 1));
        using var other = await site.ConnectAsync(learner: 2);
        Assert.NotNull(other);

        first!.Dispose();
        await Waiting.UntilAsync(() => site.Circuits.Count == 2);
        using var third = await site.ConnectAsync(learner: 1);
        Assert.NotNull(third);
    }

    [Fact]
    public async Task A_network_has_so_many_connections_whoever_they_belong_to()
    {
        await using var site = await CircuitSite.StartAsync("--Circuits:PerAddress=2");
        using var first = await site.ConnectAsync(learner: 1, forwardedFor: "2001:db8:1:2::1");
        using var second = await site.ConnectAsync(learner: 2, forwardedFor: "2001:db8:1:2:ffff::2");

        Assert.Null(await site.ConnectAsync(learner: 3, forwardedFor: "2001:db8:1:2::3"));
        using var neighbour = await site.ConnectAsync(learner: 3, forwardedFor: "2001:db8:1:3::3");
        Assert.NotNull(neighbour);
    }

    [Theory]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", true)]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    [InlineData("2001:db8::1", "2001:db8::ffff:1", true)]
    [InlineData("2001:db8::1", "2001:db8:0:1::1", false)]
    [InlineData("0.0.0.1", "::1", false)]
    public void A_network_is_an_IPv4_address_or_half_an_IPv6_one(string one, string other, bool same) =>
        Assert.Equal(same, ClientNetwork.Of(IPAddress.Parse(one)) == ClientNetwork.Of(IPAddress.Parse(other)));

    [Fact]
    public async Task The_page_learns_why_it_was_refused()
    {
        await using var site = await CircuitSite.StartAsync("--Circuits:PerLearner=1");
        using var first = await site.ConnectAsync(learner: 1);

        Assert.Contains("한 번에 1개까지", await ReasonAsync(site, learner: 1, "own"));
        Assert.Contains("로그아웃됐어요", await ReasonAsync(site, learner: null, "own"));
        Assert.Contains("AllowedOrigins", await ReasonAsync(site, learner: 2, "https://evil.example"));
        Assert.Equal("", await ReasonAsync(site, learner: 2, "own"));
    }

    [Fact]
    public async Task Of_many_at_once_no_more_than_the_cap_get_in()
    {
        await using var site = await CircuitSite.StartAsync("--Circuits:PerLearner=3");

        var sockets = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => site.ConnectAsync(learner: 1)));

        Assert.Equal(3, sockets.Count(socket => socket is not null));
        foreach (var socket in sockets)
            socket?.Dispose();
    }

    [Fact]
    public async Task The_meter_shows_how_many_are_open_and_how_many_were_refused()
    {
        await using var site = await CircuitSite.StartAsync("--Circuits:PerLearner=1");
        Dictionary<string, long> seen = [];
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, own) =>
        {
            if (instrument.Meter.Name == OpenCircuits.MeterName && ReferenceEquals(instrument.Meter, site.Circuits.Meter))
                own.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => seen[instrument.Name] = seen.GetValueOrDefault(instrument.Name) + value);
        listener.SetMeasurementEventCallback<int>((instrument, value, _, _) => seen[instrument.Name] = value);
        listener.Start();

        using var socket = await site.ConnectAsync(learner: 1);
        Assert.Null(await site.ConnectAsync(learner: 1));
        listener.RecordObservableInstruments();

        Assert.Equal(1, seen["academy.circuits.open"]);
        Assert.Equal(1, seen["academy.circuits.refused"]);
    }

    private static async Task<string> ReasonAsync(CircuitSite site, long? learner, string origin)
    {
        using var response = await site.SendAsync(HttpMethod.Post, "/circuits/admission", learner, origin);
        var reason = await response.Content.ReadAsStringAsync();
        Assert.Equal(reason.Length == 0 ? HttpStatusCode.NoContent : HttpStatusCode.Forbidden, response.StatusCode);
        Assert.True(response.Headers.CacheControl!.NoStore);
        return reason;
    }
}
