using System.Net;
using System.Net.Mail;
using System.Text;

namespace SreAcademy.Web.Account.Mail;

/// <summary>Takes letters out of the box, one after the other. What cannot be delivered is logged without its content.</summary>
public sealed partial class SendLetters(MailBox box, TimeProvider time, ILogger<SendLetters> log) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (box.Settings is not { } settings)
            return;
        await foreach (var letter in box.Letters.ReadAllAsync(stoppingToken))
        {
            try
            {
                await SendAsync(letter, settings, stoppingToken);
            }
            // Running out of patience is a cancellation too, and whatever leaves this method stops the whole site.
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                NotSent(exception, settings.Server.Host, settings.Server.Port);
            }
        }
    }

    private async Task SendAsync(Letter letter, MailSettings settings, CancellationToken cancellation)
    {
        using var client = new SmtpClient(settings.Server.Host, settings.Server.Port)
        {
            EnableSsl = settings.Server.Tls,
            Credentials = settings.Server.User is { } user ? new NetworkCredential(user, settings.Server.Password) : null,
        };
        using var message = new MailMessage(settings.From, new MailAddress(letter.To))
        {
            Subject = letter.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = letter.Text,
            BodyEncoding = Encoding.UTF8,
        };
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        await client.SendMailAsync(message, either.Token);
    }

    [LoggerMessage(LogLevel.Error, "메일을 보내지 못했어요: {Host}:{Port}. Smtp__Host, Smtp__Port, Smtp__Tls, Smtp__User, Smtp__Password를 확인해 주세요.")]
    private partial void NotSent(Exception exception, string host, int port);
}
