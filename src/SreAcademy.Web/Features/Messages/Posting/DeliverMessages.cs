using SreAcademy.Data;
using SreAcademy.Data.Messages;
using SreAcademy.Web.Account.Mail;
using SreAcademy.Web.Features.Messages.Stop;

namespace SreAcademy.Web.Features.Messages.Posting;

/// <summary>Sends what is due in the outbox, and writes down what came of it.</summary>
public sealed partial class DeliverMessages(
    TakeNext take, ConfirmSent confirm, RecordFailure record, SmtpPost mail, WebhookPost webhooks, StopLinks stops, ILogger<DeliverMessages> log)
{
    /// <summary>The mail server is one; webhooks are many, and one that hangs holds up only itself.</summary>
    private const int WebhooksAtOnce = 4;

    /// <param name="cancellation">Nothing more is begun; what has begun is carried through, since nobody would know whether it arrived.</param>
    public Task HandleAsync(MessageChannel channel, CancellationToken cancellation = default) =>
        Task.WhenAll(Enumerable.Range(0, channel == MessageChannel.Mail ? 1 : WebhooksAtOnce).Select(_ => OneAfterTheOtherAsync(channel, cancellation)));

    private async Task OneAfterTheOtherAsync(MessageChannel channel, CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested && await take.HandleAsync(channel, cancellation) is { } message)
        {
            switch (await SendAsync(channel, message))
            {
                case PostOutcome.Taken:
                    await confirm.HandleAsync(message.Id);
                    break;
                case PostOutcome.Failed { Why: var why }:
                    if (await record.HandleAsync(message.Id, why) is { } next)
                        Later(channel, message.Id, why, next);
                    else
                        GivenUp(channel, message.Id, why);
                    break;
            }
        }
    }

    private async Task<PostOutcome> SendAsync(MessageChannel channel, TakenMessage message)
    {
        try
        {
            return channel switch
            {
                MessageChannel.Mail => await mail.SendAsync(new Letter(message.Address, message.Subject, message.Body)
                {
                    Key = message.Key,
                    Stop = message is { CanBeStopped: true, LearnerId: { } learner } ? stops.Address(learner) : null,
                }),
                MessageChannel.Webhook => await webhooks.SendAsync(message.Address, message.Body),
            };
        }
        // A fault of ours: the message goes back like any other that was not taken.
        catch (Exception exception)
        {
            return new PostOutcome.Failed(exception.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Channel} 메시지 {Message}을 보내지 못해서 {Next}에 다시 보낼게요: {Why}")]
    private partial void Later(MessageChannel channel, long message, string why, DateTimeOffset next);

    [LoggerMessage(LogLevel.Error, "{Channel} 메시지 {Message}을 여러 번 보내지 못해서 그만뒀어요: {Why}")]
    private partial void GivenUp(MessageChannel channel, long message, string why);
}
