using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace SreAcademy.Browser.Tests.Site;

/// <summary>
/// Stands between browser and server and can be cut: a browser told to be offline keeps its open WebSockets. Its address stays the same
/// while servers behind it come and go.
/// </summary>
public sealed class CuttableProxy : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, byte> open = new();
    private readonly Task accepting;
    private volatile int port;
    private volatile bool isCut;
    private volatile bool isDeaf;

    public CuttableProxy()
    {
        listener.Start();
        accepting = AcceptAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

    public void LeadTo(string address) => port = new Uri(address).Port;

    /// <summary>Breaks all connections and lets none through.</summary>
    public void Cut()
    {
        isCut = true;
        foreach (var client in open.Keys)
            client.Close();
    }

    /// <summary>What the browser says still arrives, what the server answers is lost.</summary>
    public void LoseAnswers() => isDeaf = true;

    public void Restore() => isCut = isDeaf = false;

    public async ValueTask DisposeAsync()
    {
        Cut();
        listener.Stop();
        await accepting;
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            try
            {
                _ = CarryAsync(await listener.AcceptTcpClientAsync());
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
        }
    }

    private async Task CarryAsync(TcpClient browser)
    {
        using var server = new TcpClient();
        using (browser)
        {
            open[browser] = open[server] = 0;
            try
            {
                // Nagle's wait would count as the server's.
                browser.NoDelay = server.NoDelay = true;
                if (!isCut)
                {
                    await server.ConnectAsync(IPAddress.Loopback, port);
                    await Task.WhenAny(PumpAsync(browser, server, () => false), PumpAsync(server, browser, () => isDeaf));
                }
            }
            catch (SocketException)
            {
                // No server there: the browser sees its connection close.
            }
            finally
            {
                open.TryRemove(browser, out _);
                open.TryRemove(server, out _);
            }
        }
    }

    private async Task PumpAsync(TcpClient from, TcpClient to, Func<bool> loses)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (!isCut && await from.GetStream().ReadAsync(buffer) is > 0 and var count)
            {
                if (!loses())
                    await to.GetStream().WriteAsync(buffer.AsMemory(0, count));
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // One end has gone.
        }
    }
}
