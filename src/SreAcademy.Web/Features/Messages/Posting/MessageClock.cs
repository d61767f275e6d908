using SreAcademy.Data;
using SreAcademy.Data.Messages;
using SreAcademy.Web.Account.Mail;
using SreAcademy.Web.Features.Messages.Composing;

namespace SreAcademy.Web.Features.Messages.Posting;

/// <summary>Composes, sends and clears away, each in its own time: none waits for another.</summary>
public sealed partial class MessageClock(
    ComposeMessages compose, DeliverMessages deliver, RemoveOldMessages remove, MailBox box, AcademyDatabase database, TimeProvider time, ILogger<MessageClock> log) : BackgroundService
{
    /// <summary>Also before the first time: a start has better things to do.</summary>
    private static readonly TimeSpan Composing = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Sending = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Clearing = TimeSpan.FromHours(6);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        EveryAsync(Composing, compose.HandleAsync, stoppingToken),
        EveryAsync(Sending, ending => deliver.HandleAsync(MessageChannel.Webhook, ending), stoppingToken),
        // Without a server nothing is tried, and nothing fails.
        box.IsOpen ? EveryAsync(Sending, ending => deliver.HandleAsync(MessageChannel.Mail, ending), stoppingToken) : Task.CompletedTask,
        EveryAsync(Clearing, remove.HandleAsync, stoppingToken));

    private async Task EveryAsync(TimeSpan period, Func<CancellationToken, Task> turn, CancellationToken ending)
    {
        using var timer = new PeriodicTimer(period, time);
        while (await timer.WaitForNextTickAsync(ending))
        {
            try
            {
                await turn(ending);
            }
            // Whatever leaves this method stops the whole site.
            catch (Exception exception) when (!ending.IsCancellationRequested)
            {
                if (database.Explain(exception) is { } fault)
                    Later(fault.Message);
                else
                    Failed(exception);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "메시지를 다루지 못해서 다음 차례에 다시 해 볼게요. {Reason}")]
    private partial void Later(string reason);

    [LoggerMessage(LogLevel.Error, "메시지를 다루다가 오류가 났어요. 다음 차례에 다시 해 볼게요.")]
    private partial void Failed(Exception exception);
}
