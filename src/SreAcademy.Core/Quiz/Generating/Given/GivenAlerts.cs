using SreAcademy.Core.Labs;
using static SreAcademy.Core.Quiz.Figures;

namespace SreAcademy.Core.Quiz;

/// <summary>What the recommended alerts do in the learner's outage.</summary>
internal static class GivenAlerts
{
    private const string Silence = "아무 알림도 울리지 않아요";

    public static GivenProblem? First(GivenFigures given)
    {
        if (OutageOf(given) is not { } outage || Outcomes(outage) is not { } outcomes)
            return null;
        var first = Earliest(outcomes);
        var right = first is { } rings ? Name(rings.Alert) : Silence;
        List<Slip> slips = [.. outcomes.Where(one => one.Alert != first?.Alert).Select(one => new Slip(Name(one.Alert), Why(one.Outcome, outage)))];
        return new GivenProblem(
            new Calculation(
                $"{Story(given)} 번 레이트 알림 셋 가운데 무엇이 가장 먼저 울리나요?",
                right,
                "긴 구간과 짧은 구간의 번 레이트가 모두 임계값에 닿아야 울려요.",
                [$"장애 동안의 번 레이트 = {Plain(given.OutageRate!.Value)}% ÷ {Percent(100 - given.Objective)} = {new Amount(outage.Peak, "배").Text}"],
                first is null ? "너무 약하거나 짧은 장애라서 버짓을 조금만 쓰고 지나가요." : "세게 타는 불일수록 짧은 구간의 알림이 먼저 알아채요."),
            first is null ? slips : [.. slips, new Slip(Silence, $"장애 시작 {Amount.OfTime(first.Value.Fires.At.TotalSeconds).Text} 뒤에 울리는 알림이 있어요.")])
        { IsOnlyChosen = true };
    }

    public static GivenProblem? When(GivenFigures given)
    {
        if (OutageOf(given) is not { } outage || Outcomes(outage) is not { } outcomes || Earliest(outcomes) is not { } first)
            return null;
        var answer = Amount.OfTime(first.Fires.At.TotalSeconds);
        var needed = new Amount(BurnRate.ErrorRate(first.Alert.Threshold, outage.Objective) * 100, "%").Text;
        var window = Amount.OfTime(first.Alert.LongWindow.TotalSeconds);
        return GivenProblem.Of(
            answer,
            text => new Calculation(
                $"{Story(given)} 임계값이 {Times(first.Alert)}인 알림({Window(first.Alert.LongWindow)} 구간)은 장애가 시작되고 몇 {answer.Unit} 뒤에 울리나요?",
                text,
                "긴 구간의 평균 오류율이 임계값의 오류율에 닿는 때를 구해 보세요.",
                [
                    $"임계값의 오류율 = {Times(first.Alert)} × {Percent(100 - given.Objective)} = {needed}",
                    $"긴 구간에서 채워야 할 몫 = ({needed} − {Percent(given.Background!.Value)}) ÷ ({Percent(given.OutageRate!.Value)} − {Percent(given.Background.Value)})",
                    $"울리는 때 = {window.Text} × 그 몫 = {text}",
                ],
                "오류율이 높을수록 구간을 다 채우지 않아도 임계값에 닿아서 더 빨리 울려요."),
            (answer.WithNextUnit(), "숫자는 맞지만 단위가 달라요."),
            (window, "구간을 모두 채워야 울린다고 생각했어요. 평균이 임계값에 닿으면 바로 울려요."),
            (Amount.OfTime(first.Alert.ShortWindow.TotalSeconds), "짧은 구간만 보았어요. 긴 구간도 임계값에 닿아야 해요."));
    }

    private static Outage? OutageOf(GivenFigures given) => given is { OutageRate: { } errors, OutageMinutes: { } minutes, Background: { } background, Days: { } days }
        ? new Outage(Availability.FromPercent(given.Objective)!, (double)errors / 100, TimeSpan.FromMinutes((double)minutes), (double)background / 100, (int)days)
        : null;

    /// <returns>Null where one rings all the time: then none is first.</returns>
    private static List<(BurnAlert Alert, AlertOutcome Outcome)>? Outcomes(Outage outage)
    {
        List<(BurnAlert Alert, AlertOutcome Outcome)> outcomes = [.. BurnAlert.For(outage.Days).Select(alert => (alert, outage.Of(alert)))];
        return outcomes.Exists(one => one.Outcome is AlertOutcome.FiresAlways) ? null : outcomes;
    }

    private static (BurnAlert Alert, AlertOutcome.Fires Fires)? Earliest(List<(BurnAlert Alert, AlertOutcome Outcome)> outcomes)
    {
        List<(BurnAlert Alert, AlertOutcome.Fires Fires)> ringing = [.. outcomes.Where(one => one.Outcome is AlertOutcome.Fires).Select(one => (one.Alert, (AlertOutcome.Fires)one.Outcome))];
        return ringing.Count == 0 ? null : ringing.MinBy(one => one.Fires.At);
    }

    private static string Story(GivenFigures given) =>
        $"SLO가 {Plain(given.Days!.Value)}일 {Percent(given.Objective)}인 서비스에서, 평소 {Percent(given.Background!.Value)}이던 오류율이 {Percent(given.OutageRate!.Value)}로 올라 {Plain(given.OutageMinutes!.Value)}분 이어졌어요.";

    private static string Name(BurnAlert alert) => $"{Times(alert)} 알림 ({Window(alert.LongWindow)}과 {Window(alert.ShortWindow)} 구간)";

    private static string Times(BurnAlert alert) => new Amount(alert.Threshold, "배").Text;

    private static string Window(TimeSpan window) => window.TotalDays >= 1 ? $"{Plain((decimal)window.TotalDays)}일" : Amount.OfTime(window.TotalSeconds) is { Unit: "분", Value: >= 60 } hour ? $"{Plain((decimal)hour.Value / 60)}시간" : Amount.OfTime(window.TotalSeconds).Text;

    private static string Why(AlertOutcome outcome, Outage outage) => outcome switch
    {
        AlertOutcome.Fires fires => $"울리기는 하지만 장애 시작 {Amount.OfTime(fires.At.TotalSeconds).Text} 뒤라서 더 늦어요.",
        AlertOutcome.TooShort needs => $"{Amount.OfTime(needs.Needed.TotalSeconds).Text}은 이어져야 울려요.",
        AlertOutcome.TooWeak => $"번 레이트가 {new Amount(outage.Peak, "배").Text}라서 임계값에 못 미쳐요.",
        var other => throw new InvalidOperationException($"{other} rings all the time."),
    };
}
