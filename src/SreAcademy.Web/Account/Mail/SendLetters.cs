namespace SreAcademy.Web.Account.Mail;

/// <summary>Takes letters out of the box, one after the other.</summary>
public sealed class SendLetters(MailBox box, SmtpPost post) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!box.IsOpen)
            return;
        await foreach (var letter in box.Letters.ReadAllAsync(stoppingToken))
            await post.SendAsync(letter, stoppingToken);
    }
}
