using System.Net;
using System.Net.Mail;
using System.Text;

namespace SreAcademy.Web.Account.Mail;

/// <summary>Takes letters out of the box, one after the other. What cannot be delivered is logged without its content.</summary>
public sealed partial class SendLetters(MailBox box, ILogger<SendLetters> log) : BackgroundService
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
            catch (Exception exception) when (exception is SmtpException or IOException or InvalidOperationException && !stoppingToken.IsCancellationRequested)
            {
                NotSent(exception, settings.Server.Host, settings.Server.Port);
            }
        }
    }

    private static async Task SendAsync(Letter letter, MailSettings settings, CancellationToken cancellation)
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
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        await client.SendMailAsync(message, patience.Token);
    }

    [LoggerMessage(LogLevel.Error, "메일을 보내지 못했어요: {Host}:{Port}. Smtp__Host, Smtp__Port, Smtp__Tls, Smtp__User, Smtp__Password를 확인해 주세요.")]
    private partial void NotSent(Exception exception, string host, int port);
}
