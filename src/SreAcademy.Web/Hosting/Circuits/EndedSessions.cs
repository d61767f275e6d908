using SreAcademy.Data;
using SreAcademy.Web.Account;
using SreAcademy.Web.Account.Sessions;

namespace SreAcademy.Web.Hosting.Circuits;

/// <summary>
/// Cuts the connections of sessions that were ended and of learners who were disabled or deleted: a connection is one request that was let in
/// long ago. With <see cref="LearnerSessions.TrustedFor"/> on top it takes less than a minute. The page then learns at the upgrade that it is signed out.
/// </summary>
public sealed partial class EndedSessions(
    OpenCircuits circuits, LearnerSessions sessions, AcademyDatabase database, TimeProvider time, ILogger<EndedSessions> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(20);

    public async Task CutAsync(CancellationToken cancellation)
    {
        foreach (var circuit in circuits.Snapshot())
        {
            if (circuit.Principal.SessionId() is { } session && await sessions.IsLiveAsync(circuit.LearnerId, session, cancellation))
                continue;
            Cutting(circuit.LearnerId);
            circuits.Cut(circuit);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await CutAsync(stoppingToken);
            }
            catch (Exception exception) when (database.Explain(exception) is not null)
            {
                // A database out of reach says nothing about a session: the next turn asks again, and nothing can be answered meanwhile.
                NotAsked(database.Explain(exception)!.Message);
            }
        }
    }

    [LoggerMessage(LogLevel.Information, "끝난 세션의 연결을 닫았어요: 학습자 {LearnerId}")]
    private partial void Cutting(long learnerId);

    [LoggerMessage(LogLevel.Warning, "세션을 확인하지 못했어요: {Reason}")]
    private partial void NotAsked(string reason);
}
