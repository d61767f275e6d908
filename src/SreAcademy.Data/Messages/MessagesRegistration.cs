using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SreAcademy.Core.Messages;

namespace SreAcademy.Data.Messages;

public static class MessagesRegistration
{
    /// <summary>Notices, what people want to hear of, and the outbox; needs what studying registers.</summary>
    public static IServiceCollection AddMessages(this IServiceCollection services)
    {
        services.TryAddSingleton(WebhookHosts.None);
        return services
            .AddSingleton<ReadNotices>()
            .AddSingleton<CountNotices>()
            .AddSingleton<MarkNoticesRead>()
            .AddSingleton<ReadMessageSettings>()
            .AddSingleton<SaveMessageSettings>()
            .AddSingleton<StopMessages>()
            .AddSingleton<QueueMessage>()
            .AddSingleton<TakeNext>()
            .AddSingleton<ConfirmSent>()
            .AddSingleton<RecordFailure>()
            .AddSingleton<ReadOutbox>()
            .AddSingleton<ReadUnsentNotices>()
            .AddSingleton<TellDueSoon>()
            .AddSingleton<ReadDigestReaders>()
            .AddSingleton<ReadTeamDigests>()
            .AddSingleton<RemoveOldMessages>();
    }
}
