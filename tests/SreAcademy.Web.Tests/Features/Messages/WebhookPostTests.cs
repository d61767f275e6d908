using SreAcademy.Core.Messages;
using SreAcademy.Web.Account.Mail;
using SreAcademy.Web.Features.Messages.Posting;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Messages;

public sealed class WebhookPostTests : IAsyncDisposable
{
    private readonly ManualTime time = new();
    private readonly HookSink sink = new();

    public ValueTask DisposeAsync() => sink.DisposeAsync();

    [Fact]
    public async Task Json_is_posted_as_it_is()
    {
        using var post = To(sink);

        Assert.Equal(new PostOutcome.Taken(), await post.SendAsync(sink.Address, """{"text":"안녕하세요"}"""));

        var (head, body) = await sink.NextAsync();
        Assert.StartsWith("POST /hook HTTP/1.1", head);
        Assert.Contains("Content-Type: application/json; charset=utf-8", head);
        Assert.Equal("""{"text":"안녕하세요"}""", body);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_a_failure_and_nobody_hears_of_it_elsewhere(int status)
    {
        await using var other = new HookSink();
        sink.Answer = $"HTTP/1.1 {status} Go\r\nLocation: {other.Address}\r\nContent-Length: 0\r\n\r\n";
        using var post = To(sink, other);

        Assert.Equal(new PostOutcome.Failed($"http {status}"), await post.SendAsync(sink.Address, "{}"));

        Assert.Equal(0, other.Connections);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(503)]
    public async Task An_answer_that_says_no_is_a_failure(int status)
    {
        sink.Answer = $"HTTP/1.1 {status} No\r\nContent-Length: 6\r\n\r\nsecret";
        using var post = To(sink);

        Assert.Equal(new PostOutcome.Failed($"http {status}"), await post.SendAsync(sink.Address, "{}"));
    }

    [Fact]
    public async Task Who_never_answers_is_waited_for_ten_seconds()
    {
        sink.Answer = null;
        using var post = To(sink);

        var sending = post.SendAsync(sink.Address, "{}");
        await sink.NextAsync();
        time.Advance(TimeSpan.FromSeconds(9));
        Assert.False(sending.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(new PostOutcome.Failed("timeout"), await sending);
    }

    [Fact]
    public async Task An_answer_without_end_is_not_read_to_its_end()
    {
        sink.Answer = $"HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n{new string('x', 10_000)}";
        sink.IsEndless = true;
        using var post = To(sink);

        Assert.Equal(new PostOutcome.Taken(), await post.SendAsync(sink.Address, "{}"));
    }

    [Fact]
    public async Task Headers_without_end_are_a_failure()
    {
        sink.Answer = $"HTTP/1.1 200 OK\r\nX-Long: {new string('x', 100_000)}\r\n\r\n";
        using var post = To(sink);

        Assert.IsType<PostOutcome.Failed>(await post.SendAsync(sink.Address, "{}"));
    }

    [Theory]
    [InlineData("https://127.0.0.1:{0}/")]
    [InlineData("https://localhost:{0}/")]
    [InlineData("https://[::1]:{0}/")]
    [InlineData("https://[::ffff:127.0.0.1]:{0}/")]
    [InlineData("https://2130706433:{0}/")]
    [InlineData("https://0x7f.1:{0}/")]
    [InlineData("https://0.0.0.0:{0}/")]
    [InlineData("https://10.0.0.1/")]
    [InlineData("https://172.16.0.1/")]
    [InlineData("https://192.168.0.1/")]
    [InlineData("https://169.254.169.254/latest/meta-data/")]
    [InlineData("https://100.64.0.1/")]
    [InlineData("https://[fd00::1]/")]
    [InlineData("https://[64:ff9b::a9fe:a9fe]/")]
    public async Task Addresses_inside_are_refused_before_anything_is_sent(string address)
    {
        using var post = new WebhookPost(WebhookHosts.None, time);

        var outcome = await post.SendAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, sink.Port), "{}");

        Assert.Equal(new PostOutcome.Failed("address not public"), outcome);
        Assert.Equal(0, sink.Connections);
    }

    [Fact]
    public async Task Only_the_port_that_was_vouched_for_is_open_and_only_by_its_name()
    {
        await using var other = new HookSink();
        using var post = To(sink);

        Assert.Equal(new PostOutcome.Failed("address refused"), await post.SendAsync(other.Address, "{}"));
        Assert.Equal(new PostOutcome.Failed("address refused"), await post.SendAsync($"http://localhost:{sink.Port}/", "{}"));
        Assert.Equal(new PostOutcome.Failed("address not public"), await post.SendAsync($"https://localhost:{sink.Port}/", "{}"));
        Assert.Equal((0, 0), (sink.Connections, other.Connections));
    }

    [Fact]
    public async Task Nobody_there_is_a_failure()
    {
        var gone = new HookSink();
        await gone.DisposeAsync();
        using var post = To(gone);

        Assert.Equal(new PostOutcome.Failed("no connection"), await post.SendAsync(gone.Address, "{}"));
    }

    private WebhookPost To(params ReadOnlySpan<HookSink> sinks)
    {
        Assert.True(WebhookHosts.TryParse(string.Join(',', sinks.ToArray().Select(one => $"127.0.0.1:{one.Port}")), out var hosts));
        return new WebhookPost(hosts, time);
    }
}
