using System.Globalization;
using System.Net;
using System.Net.Mime;
using System.Net.Sockets;
using System.Text;
using SreAcademy.Core.Messages;
using SreAcademy.Web.Account.Mail;

namespace SreAcademy.Web.Features.Messages.Posting;

/// <summary>
/// Posts JSON to an address that a team's lead has chosen. It goes to the public internet by https, or to hosts the operator vouches for; where it goes is
/// decided by the IP address that is connected to, not by the name. See .github/decisions/0053-webhooks.md.
/// </summary>
public sealed class WebhookPost : IDisposable
{
    /// <summary>From resolving the name to the head of the answer.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private const int MostOfAnswer = 4 * 1024;
    private const int MostOfHeadersKilobytes = 16;

    private readonly WebhookHosts hosts;
    private readonly TimeProvider time;
    private readonly HttpClient client;

    public WebhookPost(WebhookHosts hosts, TimeProvider time)
    {
        (this.hosts, this.time) = (hosts, time);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = Patience,
            ConnectCallback = ConnectAsync,
            // Nobody reads the answer. So much of it is taken in to use the connection again; a longer one closes it.
            MaxResponseDrainSize = MostOfAnswer,
            MaxResponseHeadersLength = MostOfHeadersKilobytes,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
        };
        client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("SRE-Academy");
    }

    /// <param name="address">As it was kept; looked at again, since the operator's hosts may have changed.</param>
    /// <param name="cancellation">Once it has begun nobody knows whether it arrives.</param>
    public async Task<PostOutcome> SendAsync(string address, string json, CancellationToken cancellation = default)
    {
        if (WebhookAddress.Of(address, hosts) is not { } target)
            return new PostOutcome.Failed("address refused");
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        try
        {
            using var content = new StringContent(json, Encoding.UTF8, MediaTypeNames.Application.Json);
            using var request = new HttpRequestMessage(HttpMethod.Post, target) { Content = content };
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return answer.IsSuccessStatusCode ? new PostOutcome.Taken() : new PostOutcome.Failed(string.Create(CultureInfo.InvariantCulture, $"http {(int)answer.StatusCode}"));
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested && exception is HttpRequestException or OperationCanceledException or IOException)
        {
            return new PostOutcome.Failed(patience.IsCancellationRequested ? "timeout" : Why(exception));
        }
    }

    public void Dispose() => client.Dispose();

    // The name is resolved once, and what was looked at is what is connected to: a name that answers differently the second time gains nothing.
    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var addresses = IPAddress.TryParse(context.DnsEndPoint.Host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellation);
        if (!hosts.Allow(context.InitialRequestMessage.RequestUri!) && !addresses.All(PublicAddress.Is))
            throw new NotPublicException();
        SocketException? last = null;
        foreach (var address in addresses)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(address, context.DnsEndPoint.Port), cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException exception)
            {
                socket.Dispose();
                last = exception;
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
        throw last ?? new SocketException((int)SocketError.HostNotFound);
    }

    private static string Why(Exception exception) => exception switch
    {
        { InnerException: NotPublicException } => "address not public",
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "name not found",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "tls refused",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => "no connection",
        OperationCanceledException => "timeout",
        _ => "no answer",
    };

    private sealed class NotPublicException() : IOException("The name leads to an address that is not of the public internet.");
}
