using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SreAcademy.Web.Tests.Hosting.Circuits;

/// <summary>The page's end of the connection.</summary>
public sealed partial class PageSocket : IDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    private readonly WebSocket socket;

    private PageSocket(WebSocket socket) => this.socket = socket;

    public static async Task<PageSocket> GreetAsync(WebSocket socket)
    {
        var page = new PageSocket(socket);
        await page.SendAsync(Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}\u001e"));
        await page.SeeAsync("{}");
        return page;
    }

    public async Task OpenCircuitAsync(string origin, string html)
    {
        await SendAsync(BlazorPack.Invocation("0", "StartCircuit", $"{origin}/", $"{origin}/live", "[]", State().Match(html).Groups[1].Value.Trim()));
        await UpdateAsync(Marker().Match(html).Groups[1].Value);
        await SeeAsync("JS.RenderBatch");
    }

    /// <summary>Asks the circuit to draw the component that the marker describes.</summary>
    public Task UpdateAsync(string marker)
    {
        var operation = new JsonObject { ["type"] = "add", ["ssrComponentId"] = 1, ["marker"] = JsonNode.Parse(marker) };
        var operations = new JsonObject { ["batchId"] = 1, ["operations"] = new JsonArray(operation) };
        return SendAsync(BlazorPack.Invocation(null, "UpdateRootComponents", operations.ToJsonString(JsonSerializerOptions.Web), ""));
    }

    public async Task SendAsync(byte[] message)
    {
        using var deadline = new CancellationTokenSource(Deadline);
        await socket.SendAsync(message, WebSocketMessageType.Binary, endOfMessage: true, deadline.Token);
    }

    /// <summary>Reads on until a message holds the text.</summary>
    public async Task SeeAsync(string text)
    {
        while (await ReadAsync() is { } message)
        {
            if (message.Contains(text, StringComparison.Ordinal))
                return;
        }

        Assert.Fail($"The connection ended before '{text}' came.");
    }

    /// <summary>Reads on until the server ends the connection.</summary>
    public async Task SeeEndAsync()
    {
        while (await ReadAsync() is not null)
        {
        }
    }

    public void Dispose() => socket.Dispose();

    private async Task<string?> ReadAsync()
    {
        using var deadline = new CancellationTokenSource(Deadline);
        var buffer = new byte[64 * 1024];
        try
        {
            var length = 0;
            while (true)
            {
                var part = await socket.ReceiveAsync(buffer.AsMemory(length), deadline.Token);
                if (part.MessageType == WebSocketMessageType.Close)
                    return null;
                length += part.Count;
                if (part.EndOfMessage)
                    return Encoding.Latin1.GetString(buffer, 0, length);
            }
        }
        catch (WebSocketException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"<!--Blazor:(\{""type"":""server"".*?\})-->")]
    private static partial Regex Marker();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(.*?)-->")]
    private static partial Regex State();
}
