using static SreAcademy.Core.Quiz.Figures;

namespace SreAcademy.Core.Quiz;

/// <summary>What an objective leaves for failures.</summary>
internal static class ErrorBudgets
{
    private const decimal MinutesOfDay = 1_440;

    public static Calculation OfWindow(QuizDraw draw)
    {
        var (service, objective, days) = (draw.Pick(Services), draw.Pick(Objectives), draw.Pick<decimal>([7, 28, 30, 90]));
        var (window, share) = (days * MinutesOfDay, 100 - objective);
        var answer = window * share / 100;
        return new Calculation(
            $"{service}의 SLO가 {Percent(objective)}이고 기간은 {Plain(days)}일이에요. 전면 중단을 기준으로 하면 에러 버짓은 몇 분인가요?",
            $"{Plain(answer)}분",
            "에러 버짓 = 기간 × (100% − SLO)예요. 기간부터 분으로 바꿔 보세요.",
            [
                $"허용하는 실패의 비율 = 100% − {Percent(objective)} = {Percent(share)}",
                $"기간 = {Plain(days)}일 × 24시간 × 60분 = {Plain(window)}분",
                $"에러 버짓 = {Plain(window)}분 × {Percent(share)} = {Plain(answer)}분",
            ],
            $"{Plain(days)}일 동안 {Plain(answer)}분까지는 전부 멈춰도 SLO를 지켜요. 일부만 실패하면 그만큼 더 오래 쓸 수 있어요.");
    }

    public static Calculation OfRequests(QuizDraw draw)
    {
        var (service, objective) = (draw.Pick(Services), draw.Pick<decimal>([99m, 99.5m, 99.9m, 99.95m]));
        var requests = draw.Pick<long>([2_000_000, 4_000_000, 5_000_000, 8_000_000, 10_000_000, 12_000_000, 20_000_000]);
        var spent = draw.Pick<decimal>([12, 18, 24, 35, 42, 55, 60, 72, 85, 110, 130]);
        var budget = requests * (100 - objective) / 100;
        var failed = budget * spent / 100;
        return new Calculation(
            $"{service}의 SLO는 {Percent(objective)}이고 이번 기간에 예상하는 요청은 {Count(requests)} 건이에요. 지금까지 {Plain(failed)}건이 실패했다면 에러 버짓을 몇 % 썼나요?",
            Percent(spent),
            "먼저 허용하는 실패 건수를 구하고, 실제 실패 건수를 그 값으로 나눠 보세요.",
            [
                $"허용하는 실패의 비율 = 100% − {Percent(objective)} = {Percent(100 - objective)}",
                $"에러 버짓 = {Plain(requests)}건 × {Percent(100 - objective)} = {Plain(budget)}건",
                $"소진율 = {Plain(failed)}건 ÷ {Plain(budget)}건 = {Percent(spent)}",
            ],
            spent > 100
                ? $"허용한 것보다 {Plain(failed - budget)}건을 더 실패해서 SLO를 지키지 못했어요."
                : $"{Plain(budget - failed)}건, 즉 {Percent(100 - spent)}가 남아 있어요.");
    }
}
