using SreAcademy.Data;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Features.Catalog;

namespace SreAcademy.Web.Features.Tracks.Goals;

/// <summary>Once an hour: whoever has reached the goal of an assignment hears of it, and so do the leads, even if nobody looks at a page that shows it.</summary>
public sealed partial class GoalsTurn(FinishAssignments finish, CurrentCatalog current, AcademyDatabase database, TimeProvider time, ILogger<GoalsTurn> log) : BackgroundService
{
    /// <summary>Also before the first time: a start has better things to do.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromHours(1);

    public async Task TurnAsync(CancellationToken cancellation)
    {
        try
        {
            await finish.HandleAsync(current.Snapshot, cancellation);
        }
        // Whatever leaves a background turn stops the whole site.
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            if (database.Explain(exception) is { } fault)
                Later(fault.Message);
            else
                Failed(exception);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Before there is a course, what tracks are about would seem to have left it.
        await current.Loaded.WaitAsync(stoppingToken);
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await TurnAsync(stoppingToken);
    }

    [LoggerMessage(LogLevel.Warning, "과제의 목표에 닿았는지 살피지 못해서 한 시간 뒤에 다시 해 볼게요. {Reason}")]
    private partial void Later(string reason);

    [LoggerMessage(LogLevel.Error, "과제의 목표에 닿았는지 살피다가 오류가 났어요. 한 시간 뒤에 다시 해 볼게요.")]
    private partial void Failed(Exception exception);
}
