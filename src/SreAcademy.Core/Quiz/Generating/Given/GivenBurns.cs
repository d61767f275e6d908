using SreAcademy.Core.Labs;
using static SreAcademy.Core.Quiz.Figures;

namespace SreAcademy.Core.Quiz;

/// <summary>How fast the learner's figures spend their budget.</summary>
internal static class GivenBurns
{
    public static GivenProblem? Rate(GivenFigures given)
    {
        if ((given.ErrorRate ?? given.OutageRate) is not { } errors)
            return null;
        var (objective, burn) = (given.Objective, Burn(given, errors));
        return GivenProblem.Of(
            new Amount(burn, "배"),
            answer => new Calculation(
                $"SLO가 {Percent(objective)}인데 지금 요청의 {Percent(errors)}가 실패하고 있어요. 번 레이트는 몇 배인가요?",
                answer,
                "번 레이트 = 실제 오류율 ÷ 허용 오류율이에요.",
                [$"허용 오류율 = 100% − {Percent(objective)} = {Percent(100 - objective)}", $"번 레이트 = {Percent(errors)} ÷ {Percent(100 - objective)} = {answer}"],
                burn > 1 ? "1배보다 크니 기간이 끝나기 전에 버짓이 바닥나요." : "1배를 넘지 않으니 기간이 끝날 때까지 버짓이 남아요."),
            (new Amount((double)errors, "배"), "오류율을 그대로 배수로 읽었어요."),
            (new Amount(1 / burn, "배"), "나누는 쪽을 거꾸로 했어요."),
            (new Amount(burn * 10, "배"), "9가 하나 더 많은 목표의 값이에요."),
            (new Amount(burn / 10, "배"), "9가 하나 더 적은 목표의 값이에요."));
    }

    public static GivenProblem? UntilExhausted(GivenFigures given)
    {
        if (given is not { ErrorRate: { } errors, Left: { } left, Days: { } days } || BurnRate.SecondsToExhaustion(Burn(given, errors), (double)left / 100, (double)days) is not { } seconds)
            return null;
        var (objective, burn) = (given.Objective, new Amount(Burn(given, errors), "배"));
        var answer = Amount.OfTime(seconds);
        return GivenProblem.Of(
            answer,
            text => new Calculation(
                $"SLO가 {Plain(days)}일 {Percent(objective)}이고 버짓이 {Percent(left)} 남았어요. 오류율이 {Percent(errors)}로 계속 이어지면 몇 {answer.Unit} 뒤에 버짓이 바닥나나요?",
                text,
                "번 레이트를 먼저 구하고, 남은 버짓만큼의 기간을 번 레이트로 나눠 보세요.",
                [$"번 레이트 = {Percent(errors)} ÷ {Percent(100 - objective)} = {burn.Text}", $"바닥나기까지 = {Plain(days)}일 × {Percent(left)} ÷ {burn.Text} = {text}"],
                seconds <= 3 * 86_400 ? "며칠 안에 바닥나는 속도라서 사람이 바로 봐야 해요." : "당장 깨울 일은 아니지만 기간이 끝나기 전에 손봐야 해요."),
            (answer.WithNextUnit(), "숫자는 맞지만 단위가 달라요."),
            (Amount.OfTime((double)days * 86_400 / burn.Value), "남은 버짓이 아니라 전체 버짓으로 계산했어요."),
            (Amount.OfTime(Downtime.Allowed(Availability.FromPercent(objective)!, (double)days)), "전면 중단일 때의 에러 버짓이에요."),
            (Amount.OfTime(seconds / 10), "9가 하나 더 많은 목표의 값이에요."),
            (Amount.OfTime(seconds * 10), "9가 하나 더 적은 목표의 값이에요."));
    }

    public static GivenProblem? SpentByOutage(GivenFigures given)
    {
        if (given is not { OutageRate: { } errors, OutageMinutes: { } minutes, Days: { } days })
            return null;
        var (objective, burn) = (given.Objective, new Amount(Burn(given, errors), "배"));
        var time = TimeSpan.FromMinutes((double)minutes);
        double Spent(double rate, double window) => BurnRate.SpentIn(time, rate, window) * 100;
        var other = days == 365 ? 30 : 365;
        return GivenProblem.Of(
            new Amount(Spent(burn.Value, (double)days), "%"),
            answer => new Calculation(
                $"SLO가 {Plain(days)}일 {Percent(objective)}인 서비스에서 오류율 {Percent(errors)}인 장애가 {Plain(minutes)}분 이어졌어요. 이 장애가 에러 버짓의 몇 %를 썼나요?",
                answer,
                "버짓을 쓴 비율 = 번 레이트 × 이어진 시간 ÷ 기간이에요.",
                [
                    $"번 레이트 = {Percent(errors)} ÷ {Percent(100 - objective)} = {burn.Text}",
                    $"기간 = {Plain(days)}일 × 24시간 × 60분 = {Plain(days * 1440)}분",
                    $"쓴 비율 = {burn.Text} × {Plain(minutes)}분 ÷ {Plain(days * 1440)}분 = {answer}",
                ],
                "같은 시간이라도 번 레이트가 높을수록 그만큼 더 써요."),
            (new Amount(Spent(1, (double)days), "%"), "번 레이트를 곱하지 않았어요."),
            (new Amount(Spent(burn.Value, other), "%"), $"{Plain(other)}일을 기간으로 계산했어요."),
            (new Amount(Spent(burn.Value, (double)days) * 60, "%"), "분을 시간으로 읽었어요."),
            (new Amount(Spent(burn.Value, (double)days) / 10, "%"), "9가 하나 더 적은 목표의 값이에요."));
    }

    private static double Burn(GivenFigures given, decimal errors) => BurnRate.Of((double)errors / 100, Availability.FromPercent(given.Objective)!);
}
