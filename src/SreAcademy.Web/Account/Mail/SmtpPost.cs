using System.Globalization;
using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace SreAcademy.Web.Account.Mail;

/// <summary>Hands one letter to the mail server and waits for its answer.</summary>
public sealed partial class SmtpPost(MailBox box, TimeProvider time, ILogger<SmtpPost> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <param name="cancellation">Once it has begun nobody knows whether the letter arrives.</param>
    public async Task<PostOutcome> SendAsync(Letter letter, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(letter);
        if (box.Settings is not { } settings)
            return new PostOutcome.Failed("no mail server");
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        try
        {
            using var client = new SmtpClient(settings.Server.Host, settings.Server.Port)
            {
                EnableSsl = settings.Server.Tls,
                Credentials = settings.Server.User is { } user ? new NetworkCredential(user, settings.Server.Password) : null,
            };
            using var message = Write(letter, settings);
            await client.SendMailAsync(message, either.Token);
            return new PostOutcome.Taken();
        }
        // Running out of patience is a cancellation too, and whatever leaves this method stops those who send.
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            var why = patience.IsCancellationRequested ? "timeout" : Why(exception);
            NotSent(settings.Server.Host, settings.Server.Port, why);
            return new PostOutcome.Failed(why);
        }
    }

    private static MailMessage Write(Letter letter, MailSettings settings)
    {
        var message = new MailMessage(settings.From, new MailAddress(letter.To))
        {
            Subject = letter.Subject.ReplaceLineEndings(" "),
            SubjectEncoding = Encoding.UTF8,
            Body = letter.Text,
            BodyEncoding = Encoding.UTF8,
        };
        // Nobody's holiday notice is to answer a program (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (letter.Key is { } key)
            message.Headers.Add("Message-ID", $"<{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16))}@{settings.Site.IdnHost}>");
        if (letter.Stop is { } stop)
        {
            message.Headers.Add("List-Unsubscribe", $"<{stop.AbsoluteUri}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    // The text of these exceptions holds addresses.
    private static string Why(Exception exception) => exception switch
    {
        SmtpException { InnerException: { } inner } and { StatusCode: SmtpStatusCode.GeneralFailure } => Why(inner),
        SmtpException failed when (int)failed.StatusCode > 0 => string.Create(CultureInfo.InvariantCulture, $"smtp {(int)failed.StatusCode}"),
        SocketException or IOException => "no connection",
        System.Security.Authentication.AuthenticationException => "tls refused",
        _ => exception.GetType().Name,
    };

    [LoggerMessage(LogLevel.Error, "메일을 보내지 못했어요: {Host}:{Port} ({Why}). Smtp__Host, Smtp__Port, Smtp__Tls, Smtp__User, Smtp__Password를 확인해 주세요.")]
    private partial void NotSent(string host, int port, string why);
}
