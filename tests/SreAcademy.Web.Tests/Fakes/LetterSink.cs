using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Channels;
using Microsoft.Extensions.Configuration;
using SreAcademy.Web.Account.Mail;

namespace SreAcademy.Web.Tests.Fakes;

/// <summary>Takes letters over SMTP on a free port of this machine, as much of the protocol as a client needs to be content.</summary>
public sealed partial class LetterSink : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ending = new();
    private readonly Channel<string> letters = Channel.CreateUnbounded<string>();
    private readonly Task listening;

    public LetterSink()
    {
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listening = ListenAsync();
    }

    public int Port { get; }

    /// <summary>Said to whoever names a recipient, in place of taking the letter; null while all are taken.</summary>
    public string? Refusal { get; set; }

    /// <summary>The next letter as it came over the wire.</summary>
    public async Task<string> NextAsync()
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        return await letters.Reader.ReadAsync(deadline.Token);
    }

    /// <summary>One that sends here.</summary>
    public MailBox Box() => new(MailSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["Smtp:Host"] = "127.0.0.1",
        ["Smtp:Port"] = $"{Port}",
        ["Smtp:Tls"] = "false",
        ["Smtp:From"] = "SRE Academy <academy@example.org>",
        ["ACADEMY_URL"] = "https://academy.example.org",
    }).Build()));

    public bool IsEmpty => !letters.Reader.TryPeek(out _);

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        listener.Stop();
        await listening;
        ending.Dispose();
    }

    /// <summary>A header's value, put back together and decoded; null without one.</summary>
    public static string? Header(string letter, string name)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var head = Folded().Replace(letter.Split("\n\n", 2)[0], " ");
        var line = head.Split('\n').SingleOrDefault(one => one.StartsWith($"{name}: ", StringComparison.OrdinalIgnoreCase))?[(name.Length + 2)..];
        return line is null ? null : Encoded().Replace(line, words => Encoding.UTF8.GetString([.. Word().Matches(words.Value).SelectMany(word => Convert.FromBase64String(word.Groups[1].Value))]));
    }

    /// <summary>What a reader would see of a letter sent as base64 or quoted-printable text.</summary>
    public static string Body(string letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var parts = letter.Split("\n\n", 2);
        return parts[0].Contains("base64", StringComparison.OrdinalIgnoreCase)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(parts[1].ReplaceLineEndings("")))
            : parts[1];
    }

    private async Task ListenAsync()
    {
        while (!ending.IsCancellationRequested)
        {
            try
            {
                using var client = await listener.AcceptTcpClientAsync(ending.Token);
                await ServeAsync(client.GetStream());
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or IOException)
            {
                // Either the end of the test or of one client.
            }
        }
    }

    private async Task ServeAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 sink");
        while (await reader.ReadLineAsync(ending.Token) is { } command)
        {
            if (Refusal is { } refusal && command.StartsWith("RCPT", StringComparison.OrdinalIgnoreCase))
                await writer.WriteLineAsync(refusal);
            else if (command.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
                await TakeAsync(reader, writer);
            else
                await writer.WriteLineAsync(command.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase) ? "221 bye" : "250 ok");
        }
    }

    private async Task TakeAsync(StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync("354 go on");
        var letter = new StringBuilder();
        while (await reader.ReadLineAsync(ending.Token) is { } line && line != ".")
            letter.Append(line).Append('\n');
        await writer.WriteLineAsync("250 taken");
        letters.Writer.TryWrite(letter.ToString());
    }

    [GeneratedRegex(@"\n[ \t]+")]
    private static partial Regex Folded();

    // Words in a row are one text, whose characters may be cut between two of them.
    [GeneratedRegex(@"=\?utf-8\?B\?[^?]*\?=(?:\s+=\?utf-8\?B\?[^?]*\?=)*", RegexOptions.IgnoreCase)]
    private static partial Regex Encoded();

    [GeneratedRegex(@"=\?utf-8\?B\?([^?]*)\?=", RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
