using Microsoft.AspNetCore.SignalR;
using SreAcademy.Web.Account;

namespace SreAcademy.Web.Hosting.Circuits;

/// <summary>Leaves a line where a connection ended because of what its page sent; one that merely broke off is everyday.</summary>
public sealed partial class CircuitFaults(ILogger<CircuitFaults> log) : IHubFilter
{
    public Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (exception is InvalidDataException or FormatException)
            Unreadable(context.Context.User?.LearnerId(), exception.Message);
        return next(context, exception);
    }

    [LoggerMessage(LogLevel.Warning, "읽을 수 없는 메시지가 와서 연결을 끊었어요: 학습자 {LearnerId}, {Reason}")]
    private partial void Unreadable(long? learnerId, string reason);
}
