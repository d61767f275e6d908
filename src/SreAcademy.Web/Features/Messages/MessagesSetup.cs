using SreAcademy.Core.Messages;
using SreAcademy.Data.Messages;
using SreAcademy.Web.Features.Messages.Composing;
using SreAcademy.Web.Features.Messages.Posting;
using SreAcademy.Web.Features.Messages.Stop;
using SreAcademy.Web.Hosting.Starting;

namespace SreAcademy.Web.Features.Messages;

public static class MessagesSetup
{
    public const string HostsVariable = "ACADEMY_WEBHOOK_HOSTS";

    /// <summary>Notices, letters, digests, and sending them; needs accounts, reviews and the catalog.</summary>
    public static IServiceCollection AddMessagePages(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return services
            .AddSingleton(ReadHosts(configuration[HostsVariable]))
            .AddSingleton<WebhookPost>().AddSingleton<StopLinks>().AddSingleton<SiteLinks>()
            .AddSingleton<ComposeLetters>().AddSingleton<ComposeDigests>().AddSingleton<ComposeTeamDigests>().AddSingleton<ComposeMessages>()
            .AddSingleton<DeliverMessages>().AddHostedService<MessageClock>();
    }

    public static void MapMessages(this IEndpointRouteBuilder endpoints) => endpoints.MapStopMessages();

    private static WebhookHosts ReadHosts(string? text) => WebhookHosts.TryParse(text, out var hosts)
        ? hosts
        : throw new CannotStartException($"웹훅을 보낼 호스트를 읽을 수 없어요: '{text}'. {HostsVariable}에 chat.example.org,10.0.0.5:8065 같은 형식으로 지정해 주세요.");
}
