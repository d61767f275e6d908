using static SreAcademy.Core.Quiz.Figures;

namespace SreAcademy.Core.Quiz;

/// <summary>Availability of what is put together of parts, and what is left of a year.</summary>
internal static class Availabilities
{
    private const decimal HoursOfYear = 8_760;

    public static Calculation InSeries(QuizDraw draw)
    {
        var service = draw.Pick(Services);
        var parts = draw.Shuffle<decimal>([99.5m, 99.9m, 99.9m, 99.95m, 99.95m, 99.99m]).Take(2 + draw.Below(2)).ToList();
        var product = parts.Aggregate(100m, (product, part) => product * part / 100);
        var answer = Math.Round(product, 2, MidpointRounding.AwayFromZero);
        return new Calculation(
            $"{service}에 꼭 필요한 의존성이 {parts.Count}개 있고 가용성은 {string.Join(", ", parts.Select(Percent))}예요. 하나라도 멈추면 서비스도 멈추고 고장은 서로 무관하다면, 의존성만으로 정해지는 가용성의 상한은 몇 %인가요? 소수점 아래 둘째 자리까지 반올림해 주세요.",
            Percent(answer),
            "모두 살아 있어야 하므로 가용성을 곱해요.",
            [
                $"가용성 = {string.Join(" × ", parts.Select(part => Plain(part / 100)))} = {Plain(Math.Round(product / 100, 8, MidpointRounding.AwayFromZero))}",
                $"소수점 아래 둘째 자리까지 반올림하면 {Percent(answer)}",
            ],
            $"가장 낮은 {Percent(parts.Min())}보다도 낮아져요. 필수 의존성이 늘수록 계속 낮아지므로, 캐시나 폴백으로 필수가 아니게 만드는 편이 나아요.")
        { Tolerance = Calculation.ForAvailabilities };
    }

    public static Calculation InParallel(QuizDraw draw)
    {
        var service = draw.Pick(Services);
        var (one, other) = draw.Pick<(decimal, decimal)>([(90, 90), (95, 95), (96, 96), (97, 97), (98, 98), (99, 99), (99, 95), (99, 98), (98, 95), (99, 90)]);
        var down = (100 - one) * (100 - other) / 100;
        var answer = 100 - down;
        return new Calculation(
            $"{service}를 두 곳에서 함께 운영하고, 한 곳만 살아 있어도 모든 요청을 처리할 수 있어요. 가용성이 각각 {Percent(one)}와 {Percent(other)}이고 고장이 서로 무관하다면 전체 가용성은 몇 %인가요?",
            Percent(answer),
            "둘이 동시에 멈출 확률을 먼저 구해 보세요.",
            [
                $"첫째가 멈출 확률 = 100% − {Percent(one)} = {Percent(100 - one)}",
                $"둘째가 멈출 확률 = 100% − {Percent(other)} = {Percent(100 - other)}",
                $"둘 다 멈출 확률 = {Percent(100 - one)} × {Percent(100 - other)} = {Percent(down)}",
                $"전체 가용성 = 100% − {Percent(down)} = {Percent(answer)}",
            ],
            "실제로는 같은 배포, 같은 설정, 같은 전원처럼 함께 고장 나는 원인이 있어서 이 값은 상한이에요.")
        { Tolerance = Calculation.ForAvailabilities };
    }

    public static Calculation DowntimeOfYear(QuizDraw draw)
    {
        var (service, objective) = (draw.Pick(Services), draw.Pick<decimal>([99m, 99.5m, 99.8m, 99.9m, 99.95m, 99.98m, 99.99m]));
        var hours = HoursOfYear * (100 - objective) / 100;
        var inMinutes = hours < 2;
        var (unit, answer) = inMinutes ? ("분", hours * 60) : ("시간", hours);
        return new Calculation(
            $"{service}의 가용성 목표가 {Percent(objective)}라면 1년(365일)에 허용되는 중단 시간은 몇 {unit}인가요?",
            Plain(answer) + unit,
            "1년은 365 × 24 = 8,760시간이에요.",
            [
                $"허용하는 비율 = 100% − {Percent(objective)} = {Percent(100 - objective)}",
                $"1년 = 365일 × 24시간 = {Plain(HoursOfYear)}시간",
                $"중단 시간 = {Plain(HoursOfYear)}시간 × {Percent(100 - objective)} = {Plain(hours)}시간",
                .. inMinutes ? [$"분으로 바꾸면 {Plain(hours)}시간 × 60 = {Plain(answer)}분"] : Array.Empty<string>(),
            ],
            "9가 하나 늘 때마다 허용되는 시간은 10분의 1로 줄어요.");
    }

    public static Calculation OfDowntime(QuizDraw draw)
    {
        var (service, share) = (draw.Pick(Services), draw.Pick<decimal>([0.02m, 0.05m, 0.1m, 0.2m, 0.25m, 0.3m, 0.4m, 0.5m, 0.8m]));
        var hours = HoursOfYear * share / 100;
        return new Calculation(
            $"{service}가 1년(365일) 동안 모두 합쳐 {Plain(hours)}시간 멈췄어요. 가용성은 몇 %였나요?",
            Percent(100 - share),
            "멈춘 시간이 1년의 몇 %인지부터 구해 보세요.",
            [
                $"1년 = 365일 × 24시간 = {Plain(HoursOfYear)}시간",
                $"멈춘 비율 = {Plain(hours)}시간 ÷ {Plain(HoursOfYear)}시간 = {Percent(share)}",
                $"가용성 = 100% − {Percent(share)} = {Percent(100 - share)}",
            ],
            "시간으로 잰 가용성이에요. 요청 수로 재면 한가한 시간의 중단은 더 작게, 피크의 중단은 더 크게 나타나요.")
        { Tolerance = Calculation.ForAvailabilities };
    }
}
