using SreAcademy.Core.Content;
using SreAcademy.Core.Drills;
using static SreAcademy.Web.Tests.Fakes.Sample;

namespace SreAcademy.Web.Tests.Fakes;

internal static class SampleDrills
{
    public const string RightFirst = "쿠폰 발급을 20%까지 줄여요.";
    public const string RightSecond = "오류율이 내려온 것을 확인해요.";
    public const string Tempting = "데이터베이스를 두 배로 늘려요.";
    public const string Consequence = "늘어나는 데 20분이 걸려요.";

    /// <summary>Two steps; the first mitigates. Each has two tempting moves, of which one says nothing of what it leads to.</summary>
    public static DrillPlan Coupons { get; } = new()
    {
        Slug = "error-budget-1",
        Title = "쿠폰 이벤트",
        TopicSlug = "error-budget",
        Alert = Rich("<p>결제 오류율 8%</p>"),
        Situation = Rich("<p>12시에 쿠폰 이벤트가 열렸어요.</p>"),
        Severity = IncidentSeverity.Sev2,
        SeverityReason = Rich("결제가 많은 사용자에게 실패해요."),
        Signal = new DrillSignal("결제 오류율", "%", 0.1, 8),
        Impact = new DrillImpact(0.08, 0.999),
        Steps =
        [
            new DrillStep { Number = 1, Body = Rich(RightFirst), WrongMoves = [new(Rich(Tempting), Rich(Consequence), WrongMoveSource.Authored), new(Rich("로그를 더 읽어요."), RichText.Empty, WrongMoveSource.OtherScenario)], Cards = [701] },
            new DrillStep { Number = 2, Body = Rich(RightSecond), WrongMoves = [new(Rich("바로 회의를 열어요."), RichText.Empty, WrongMoveSource.LaterStep)] },
        ],
        MitigatedBy = 0,
        ThinkingCounts = true,
        Seed = 7,
    };

    /// <summary>Index of what is right among the options that stand there.</summary>
    public static int Right(this DrillState state) => state.Options.Index().First(option => option.Item.IsRight).Index;

    public static int Wrong(this DrillState state, string? text = null) =>
        state.Options.Index().First(option => option.Item is { IsRight: false, IsOpen: true } && (text is null || option.Item.Body.Text == text)).Index;
}
