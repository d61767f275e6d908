using SreAcademy.Core.Labs;
using static SreAcademy.Core.Quiz.Figures;

namespace SreAcademy.Core.Quiz;

/// <summary>What the learner's objective leaves for failures, in time and in requests.</summary>
internal static class GivenBudgets
{
    private const double Year = 365;
    private const double Month = 30;

    public static GivenProblem? OfWindow(GivenFigures given) => given.Total is null ? OfDays(given, (double)(given.Days ?? (decimal)Month)) : null;

    public static GivenProblem? OfYear(GivenFigures given) => given is { Days: null, Total: null } ? OfDays(given, Year) : null;

    public static GivenProblem? OfWeek(GivenFigures given) => given is { Days: null, Total: null } ? OfDays(given, 7) : null;

    public static GivenProblem? OfRequests(GivenFigures given)
    {
        if (given is not { Total: { } total, Objective: var objective })
            return null;
        var budget = new ErrorBudget(Level(objective), (double)total, 0);
        return GivenProblem.Of(
            new Amount(budget.Allowed, "건"),
            answer => new Calculation(
                $"SLO가 {Percent(objective)}이고 기간 안의 요청이 {Plain(total)}건이면, 실패해도 되는 요청은 몇 건인가요?",
                answer,
                "에러 버짓 = 요청 수 × (100% − SLO)예요.",
                [Allowed(objective), $"에러 버짓 = {Plain(total)}건 × {Percent(100 - objective)} = {answer}"],
                "요청이 늘면 버짓도 같은 비율로 늘어요."),
            (new Amount(budget.Total * budget.Objective.Share, "건"), "성공해야 하는 요청의 수예요."),
            (new Amount(budget.Allowed / 10, "건"), "9가 하나 더 많은 목표의 값이에요."),
            (new Amount(budget.Allowed * 10, "건"), "9가 하나 더 적은 목표의 값이에요."));
    }

    public static GivenProblem? Used(GivenFigures given)
    {
        if (given is not { Total: { } total, Failed: { } failed and > 0, Objective: var objective })
            return null;
        var budget = new ErrorBudget(Level(objective), (double)total, (double)failed);
        return GivenProblem.Of(
            new Amount(budget.UsedShare * 100, "%"),
            answer => new Calculation(
                $"SLO가 {Percent(objective)}이고 요청 {Plain(total)}건 가운데 {Plain(failed)}건이 실패했어요. 에러 버짓을 몇 % 썼나요?",
                answer,
                "먼저 허용하는 실패 건수를 구하고, 실제 실패 건수를 그 값으로 나눠 보세요.",
                [Allowed(objective), $"에러 버짓 = {Plain(total)}건 × {Percent(100 - objective)} = {new Amount(budget.Allowed, "건").Text}", $"소진율 = {Plain(failed)}건 ÷ {new Amount(budget.Allowed, "건").Text} = {answer}"],
                budget.LeftShare < 0 ? "100%를 넘겼으니 SLO를 지키지 못했어요." : "남은 만큼이 배포와 실험에 쓸 수 있는 몫이에요."),
            (new Amount((1 - budget.Achieved) * 100, "%"), "버짓이 아니라 전체 요청으로 나눈 오류율이에요."),
            (new Amount(budget.LeftShare * 100, "%"), "쓴 비율이 아니라 남은 비율이에요."),
            (new Amount(budget.UsedShare, "%"), "비율을 퍼센트로 바꾸지 않았어요."),
            (new Amount(budget.UsedShare * 1000, "%"), "9가 하나 더 많은 목표로 계산한 값이에요."));
    }

    public static GivenProblem? Left(GivenFigures given)
    {
        if (given is not { Total: { } total, Failed: { } failed and > 0, Objective: var objective })
            return null;
        var budget = new ErrorBudget(Level(objective), (double)total, (double)failed);
        return GivenProblem.Of(
            new Amount(budget.Left, "건"),
            answer => new Calculation(
                $"SLO가 {Percent(objective)}이고 요청 {Plain(total)}건 가운데 {Plain(failed)}건이 실패했어요. 몇 건이 더 실패해도 SLO를 지키나요?",
                answer,
                "허용하는 실패 건수에서 이미 실패한 건수를 빼요.",
                [$"에러 버짓 = {Plain(total)}건 × {Percent(100 - objective)} = {new Amount(budget.Allowed, "건").Text}", $"남은 버짓 = {new Amount(budget.Allowed, "건").Text} − {Plain(failed)}건 = {answer}"],
                "남은 버짓이 얼마나 빨리 줄지는 번 레이트가 말해 줘요."),
            (new Amount(budget.Allowed, "건"), "이미 실패한 요청을 빼지 않았어요."),
            (new Amount(budget.Total - budget.Failed, "건"), "성공한 요청의 수예요."),
            (new Amount(budget.Failed, "건"), "이미 실패한 건수예요."));
    }

    private static GivenProblem? OfDays(GivenFigures given, double days)
    {
        var (objective, level) = (given.Objective, Level(given.Objective));
        var answer = Amount.OfTime(Downtime.Allowed(level, days));
        var other = days.Equals(Year) ? Month : Year;
        var window = new Amount(days * 86_400 * answer.Value / answer.Size, answer.Unit).Text;
        return GivenProblem.Of(
            answer,
            text => new Calculation(
                $"SLO가 {Percent(objective)}이고 기간은 {Plain((decimal)days)}일이에요. 전면 중단을 기준으로 하면 에러 버짓은 몇 {answer.Unit}인가요?",
                text,
                $"에러 버짓 = 기간 × (100% − SLO)예요. 기간부터 {answer.Unit} 단위로 바꿔 보세요.",
                [Allowed(objective), $"기간 = {Plain((decimal)days)}일 = {window}", $"에러 버짓 = {window} × {Percent(100 - objective)} = {text}"],
                $"{Plain((decimal)days)}일 동안 {text}까지는 전부 멈춰도 SLO를 지켜요."),
            (answer.WithNextUnit(), "숫자는 맞지만 단위가 달라요."),
            (Amount.OfTime(Downtime.Allowed(level, days) / 10), "9가 하나 더 많은 목표의 값이에요."),
            (Amount.OfTime(Downtime.Allowed(level, other)), $"{Plain((decimal)other)}일을 기준으로 한 값이에요."),
            (Amount.OfTime(Downtime.Allowed(level, days) * 10), "9가 하나 더 적은 목표의 값이에요."));
    }

    private static string Allowed(decimal objective) => $"허용하는 실패의 비율 = 100% − {Percent(objective)} = {Percent(100 - objective)}";

    private static Availability Level(decimal objective) => Availability.FromPercent(objective)!;
}
