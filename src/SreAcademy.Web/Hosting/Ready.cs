using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace SreAcademy.Web.Hosting;

/// <summary>Says where the site can be opened once it can be.</summary>
public sealed partial class Ready(IServer server, ILogger<Ready> log) : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        Open(string.Join(", ", addresses));
        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        Close();
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Information, "SRE Academy가 열렸어요: {Addresses} (끝내려면 Ctrl+C)")]
    private partial void Open(string addresses);

    [LoggerMessage(LogLevel.Information, "진행 중인 요청을 마치고 끝낼게요.")]
    private partial void Close();
}
