using SreAcademy.Data;
using SreAcademy.Data.Teams.Matrix;
using SreAcademy.Web.Features.Catalog;

namespace SreAcademy.Web.Features.Teams.Matrix;

/// <summary>Once a day, so that no week of a team's trend is missing because nobody looked. Where it is kept already it costs one short read.</summary>
public sealed partial class TeamWeeksTurn(KeepTeamWeeks keep, CurrentCatalog current, AcademyDatabase database, TimeProvider time, ILogger<TeamWeeksTurn> log) : BackgroundService
{
    public static readonly TimeSpan Every = TimeSpan.FromDays(1);

    /// <summary>A start has better things to do, and a site may be started anew every day.</summary>
    public static readonly TimeSpan First = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(First, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            timer.Period = Every;
            try
            {
                await keep.HandleAsync(current.Snapshot, stoppingToken);
            }
            catch (Exception exception) when (database.Explain(exception) is not null)
            {
                Later(database.Explain(exception)!.Message);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "팀의 이번 주 기록을 남기지 못해서 내일 다시 해 볼게요. {Reason}")]
    private partial void Later(string reason);
}
