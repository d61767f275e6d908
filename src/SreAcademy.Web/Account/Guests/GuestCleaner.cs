using SreAcademy.Data;
using SreAcademy.Web.Account.Sessions;

namespace SreAcademy.Web.Account.Guests;

public sealed partial class GuestCleaner(
    RemoveIdleGuests remove, LearnerSessions sessions, AcademyDatabase database, TimeProvider time, ILogger<GuestCleaner> log) : BackgroundService
{
    /// <summary>Also before the first time: a start has better things to do.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                var (guests, ended) = await remove.HandleAsync(stoppingToken);
                if (guests + ended == 0)
                    continue;
                sessions.Recheck();
                Removed(guests, ended);
            }
            catch (Exception exception) when (database.Explain(exception) is not null)
            {
                Later(database.Explain(exception)!.Message);
            }
        }
    }

    [LoggerMessage(LogLevel.Information, "카드를 복습한 적 없는 손님 {Guests}명과 오래 쓰지 않은 세션 {Sessions}개를 지웠어요.")]
    private partial void Removed(int guests, int sessions);

    [LoggerMessage(LogLevel.Warning, "오래된 손님을 지우지 못해서 한 시간 뒤에 다시 해 볼게요. {Reason}")]
    private partial void Later(string reason);
}
