using static SreAcademy.Core.Quiz.Figures;

namespace SreAcademy.Core.Quiz;

/// <summary>What a disaster really cost, from the times at which things happened.</summary>
internal static class Recoveries
{
    public static Calculation LostData(QuizDraw draw)
    {
        var service = draw.Pick(Services);
        var (interval, takes) = draw.Pick<(int, int)>([(30, 5), (60, 10), (120, 20), (240, 30)]);
        // The disaster strikes when the copy that began last has not finished: what counts is the one before.
        var began = (9 * 60) + (interval * draw.Below(3));
        var unfinished = draw.Below(2) == 0;
        var struck = unfinished ? began + interval + 1 + draw.Below(takes - 1) : began + takes + 1 + draw.Below(interval - takes - 1);
        var lost = struck - began;
        return new Calculation(
            $"{service}의 데이터베이스는 {Interval(interval)}마다 그 시각의 데이터를 백업하고, 백업 하나가 끝나는 데 {takes}분이 걸려요. {Clock(began)}{(unfinished ? $"과 {Clock(began + interval)}에 백업을 시작했고" : "에 백업을 시작했고")} {Clock(struck)}에 디스크가 통째로 망가졌어요. 끝난 백업으로 되돌린다면 잃는 데이터는 몇 분치인가요?",
            $"{lost}분",
            "그때까지 끝난 백업 가운데 가장 늦게 시작한 것을 찾아보세요. 백업에는 시작한 시각의 데이터가 들어 있어요.",
            [
                .. unfinished ? [$"{Clock(began + interval)}에 시작한 백업은 {Clock(began + interval + takes)}에 끝날 예정이라 쓸 수 없어요."] : Array.Empty<string>(),
                $"쓸 수 있는 마지막 백업 = {Clock(began)}에 시작해 {Clock(began + takes)}에 끝난 백업",
                $"잃는 데이터 = {Clock(struck)} − {Clock(began)} = {lost}분치",
            ],
            $"가장 나쁜 때에는 간격 {interval}분에 백업이 끝나는 {takes}분을 더해 거의 {interval + takes}분치를 잃어요. RPO는 그보다 길어야 지킬 수 있어요.")
        { Tolerance = Calculation.Exactly };
    }

    public static Calculation OverTarget(QuizDraw draw)
    {
        var service = draw.Pick(Services);
        var target = draw.Pick<int>([30, 60, 90, 120]);
        var struck = (8 * 60) + draw.Below(9 * 60);
        var (noticed, decided) = (struck + 3 + draw.Below(10), struck + 15 + draw.Below(14));
        var restored = decided + target - 10 + (5 * draw.Below(8));
        var took = restored - struck;
        return new Calculation(
            $"{service}의 RTO는 {target}분이에요. {Clock(struck)}에 서비스가 멈췄고, {Clock(noticed)}에 알아차렸고, {Clock(decided)}에 DR 전환을 결정했고, {Clock(restored)}에 다시 쓸 수 있게 됐어요. RTO를 몇 분 넘겼나요?",
            $"{took - target}분",
            "RTO의 시계는 알아차린 때가 아니라 멈춘 때부터 돌아요.",
            [
                $"실제 복구 시간 = {Clock(restored)} − {Clock(struck)} = {took}분",
                $"넘긴 시간 = {took}분 − {target}분 = {took - target}분",
            ],
            $"알아차리고 결정하는 데만 {decided - struck}분이 걸렸어요. 기술적인 전환뿐 아니라 감지와 결정의 시간도 RTO 안에 들어가요.")
        { Tolerance = Calculation.Exactly };
    }

    private static string Interval(int minutes) => minutes < 60 ? $"{minutes}분" : $"{minutes / 60}시간";
}
