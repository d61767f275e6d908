using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace SreAcademy.Web.Tests.Fakes;

/// <summary>Takes HTTP requests on a free port of this machine and answers each with the same bytes, or never.</summary>
public sealed class HookSink : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ending = new();
    private readonly Channel<(string Head, string Body)> requests = Channel.CreateUnbounded<(string, string)>();
    private readonly Task listening;
    private int connections;

    public HookSink()
    {
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listening = ListenAsync();
    }

    public int Port { get; }

    public string Address => $"http://127.0.0.1:{Port}/hook";

    /// <summary>As it goes over the wire; null to take the request and say nothing.</summary>
    public string? Answer { get; set; } = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    /// <summary>Goes on with the answer for as long as somebody takes it.</summary>
    public bool IsEndless { get; set; }

    public int Connections => connections;

    public async Task<(string Head, string Body)> NextAsync()
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        return await requests.Reader.ReadAsync(deadline.Token);
    }

    public bool IsEmpty => !requests.Reader.TryPeek(out _);

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        listener.Stop();
        await listening;
        ending.Dispose();
    }

    private async Task ListenAsync()
    {
        var serving = new List<Task>();
        try
        {
            while (true)
                serving.Add(ServeAsync(await listener.AcceptTcpClientAsync(ending.Token)));
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException)
        {
            // The end of the test.
        }
        await Task.WhenAll(serving);
    }

    private async Task ServeAsync(TcpClient client)
    {
        Interlocked.Increment(ref connections);
        using (client)
        {
            try
            {
                await TakeAsync(client.GetStream());
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException)
            {
                // Either the end of the test or of the other side.
            }
        }
    }

    private async Task TakeAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (!ending.IsCancellationRequested)
        {
            var head = new StringBuilder();
            var length = 0;
            while (await reader.ReadLineAsync(ending.Token) is { Length: > 0 } line)
            {
                head.Append(line).Append('\n');
                if (line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
                    length = int.Parse(line.AsSpan(15), System.Globalization.CultureInfo.InvariantCulture);
            }
            if (head.Length == 0)
                return;
            var body = new StringBuilder();
            // Counted in bytes, read as text.
            var buffer = new char[1];
            while (Encoding.UTF8.GetByteCount(body.ToString()) < length && await reader.ReadAsync(buffer, ending.Token) == 1)
                body.Append(buffer[0]);
            requests.Writer.TryWrite((head.ToString(), body.ToString()));
            if (Answer is null)
                await Task.Delay(Timeout.Infinite, ending.Token);
            var bytes = Encoding.UTF8.GetBytes(Answer!);
            do
                await stream.WriteAsync(bytes, ending.Token);
            while (IsEndless);
        }
    }
}
