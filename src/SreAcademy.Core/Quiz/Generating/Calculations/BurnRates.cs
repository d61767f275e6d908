using static SreAcademy.Core.Quiz.Figures;

namespace SreAcademy.Core.Quiz;

/// <summary>How fast a budget is spent. All rates divide their window evenly, so that no answer needs rounding.</summary>
internal static class BurnRates
{
    private static readonly (decimal Days, decimal[] Rates)[] Windows =
    [
        (30, [2m, 3m, 5m, 6m, 7.2m, 8m, 9m, 10m, 12m, 14.4m, 15m, 20m, 24m]),
        (28, [2m, 3m, 4m, 5.6m, 6m, 7m, 8m, 9.6m, 12m, 14m, 16m, 21m]),
    ];

    public static Calculation OfErrors(QuizDraw draw)
    {
        var (service, objective) = (draw.Pick(Services), draw.Pick<decimal>([99m, 99.5m, 99.9m, 99.95m]));
        var rate = draw.Pick<decimal>([2m, 3m, 4m, 5m, 6m, 8m, 10m, 12m, 14.4m, 16m, 20m]);
        var (allowed, errors) = (100 - objective, (100 - objective) * rate);
        return new Calculation(
            $"{service}의 SLO는 {Percent(objective)}예요. 지금 요청의 {Percent(errors)}가 실패하고 있다면 번 레이트는 몇 배인가요?",
            $"{Plain(rate)}배",
            "번 레이트 = 실제 오류율 ÷ 허용 오류율이에요.",
            [
                $"허용 오류율 = 100% − {Percent(objective)} = {Percent(allowed)}",
                $"번 레이트 = {Percent(errors)} ÷ {Percent(allowed)} = {Plain(rate)}배",
            ],
            $"1배면 기간이 끝날 때 버짓이 딱 바닥나요. {Plain(rate)}배면 {Plain(rate)}배 빨리 바닥나요.");
    }

    public static Calculation UntilExhausted(QuizDraw draw)
    {
        var (service, objective) = (draw.Pick(Services), draw.Pick<decimal>([99m, 99.5m, 99.9m, 99.95m]));
        var (days, rates) = draw.Pick(Windows);
        var (rate, left) = (draw.Pick(rates), draw.Pick<decimal>([100m, 50m, 25m]));
        var (allowed, errors, hours) = (100 - objective, (100 - objective) * rate, days * 24);
        var answer = hours / rate * left / 100;
        return new Calculation(
            $"{service}의 SLO는 {Plain(days)}일 {Percent(objective)}예요. 버짓이 {(left == 100 ? "하나도 줄지 않은" : $"{Percent(left)} 남은")} 지금, 오류율이 {Percent(errors)}로 계속 이어지면 몇 시간 뒤에 버짓이 바닥나나요?",
            $"{Plain(answer)}시간",
            "번 레이트를 먼저 구하고, 남은 버짓만큼의 기간을 번 레이트로 나눠 보세요.",
            [
                $"번 레이트 = {Percent(errors)} ÷ (100% − {Percent(objective)}) = {Percent(errors)} ÷ {Percent(allowed)} = {Plain(rate)}배",
                $"기간 = {Plain(days)}일 × 24시간 = {Plain(hours)}시간",
                left == 100
                    ? $"바닥나기까지 = {Plain(hours)}시간 ÷ {Plain(rate)} = {Plain(answer)}시간"
                    : $"바닥나기까지 = {Plain(hours)}시간 × {Percent(left)} ÷ {Plain(rate)} = {Plain(answer)}시간",
            ],
            answer <= 72 ? "며칠 안에 바닥나는 속도라서 사람이 바로 봐야 해요." : "당장 깨울 일은 아니지만 기간이 끝나기 전에 손봐야 해요.");
    }

    public static Calculation SpentInHours(QuizDraw draw)
    {
        var (hours, rate) = draw.Pick<(decimal, decimal)>([(1, 14.4m), (1, 7.2m), (1, 36m), (2, 18m), (3, 12m), (3, 24m), (6, 6m), (6, 12m), (12, 3m), (12, 6m), (24, 3m), (24, 1.5m), (72, 1m)]);
        var service = draw.Pick(Services);
        const decimal Window = 720;
        var answer = hours * rate / Window * 100;
        return new Calculation(
            $"{service}의 30일 SLO에서 번 레이트 {Plain(rate)}배가 {Plain(hours)}시간 동안 이어졌어요. 에러 버짓을 몇 % 썼나요?",
            Percent(answer),
            "버짓을 쓴 비율 = 번 레이트 × 이어진 시간 ÷ 기간이에요.",
            [
                "기간 = 30일 × 24시간 = 720시간",
                $"쓴 비율 = {Plain(rate)} × {Plain(hours)}시간 ÷ 720시간 = {Percent(answer)}",
            ],
            "알림의 임계값은 이 계산을 거꾸로 한 값이에요. 얼마를 잃기 전에 알고 싶은지 정하면 번 레이트가 나와요.");
    }
}
