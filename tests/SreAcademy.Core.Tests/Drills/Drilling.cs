using SreAcademy.Core.Content;
using SreAcademy.Core.Drills;

namespace SreAcademy.Core.Tests.Drills;

/// <summary>Plans and moves for tests.</summary>
internal static class Drilling
{
    public static readonly DrillMove.NameRoles GoodRoles = new(new Dictionary<IncidentRole, DrillPerson>
    {
        [IncidentRole.Commander] = DrillPerson.You,
        [IncidentRole.Operations] = DrillPerson.ServiceDeveloper,
        [IncidentRole.Communications] = DrillPerson.SupportLead,
    });

    /// <summary>Three steps with three wrong moves each; half of the requests fail against 99.9 %: ten minutes burn 11.6 % of the budget.</summary>
    public static DrillPlan Plan(IncidentSeverity? severity = IncidentSeverity.Sev2, bool thinkingCounts = true, int steps = 3, int? mitigatedBy = null, params int[] grouped) => new()
    {
        Slug = "topic-1",
        Title = "결제가 멈춤",
        TopicSlug = "topic",
        Alert = Text("알림"),
        Situation = Text("상황"),
        Severity = severity,
        Impact = new DrillImpact(0.5, 0.999),
        Steps = [.. Enumerable.Range(0, steps).Select(step => new DrillStep
        {
            Number = step + 1,
            Body = Text($"맞는 조치 {(char)('가' + (step * 28))}"),
            WrongMoves = [.. Enumerable.Range(0, 3).Select(move => new WrongMove(Text($"틀린 조치 {step}{move}"), Text("결과"), WrongMoveSource.Authored))],
            Group = grouped.Contains(step) ? 0 : null,
            Cards = [100 + step],
        })],
        MitigatedBy = mitigatedBy ?? steps - 1,
        ThinkingCounts = thinkingCounts,
        Seed = 5,
    };

    public static RichText Text(string text) => new($"<p>{text}</p>\n", text);

    /// <summary>Acknowledged, declared as the plan says (else SEV2), well staffed.</summary>
    public static DrillState Responding(DrillPlan plan, IncidentSeverity? declared = null, DrillMove.NameRoles? roles = null) =>
        DrillState.Start.Then(plan, new DrillMove.Acknowledge(), new DrillMove.DeclareSeverity(declared ?? plan.Severity ?? IncidentSeverity.Sev2), roles ?? GoodRoles);

    public static DrillState Then(this DrillState state, DrillPlan plan, params IEnumerable<DrillMove> moves) =>
        moves.Aggregate(state, (before, move) => before.After(plan, move) ?? throw new InvalidOperationException($"{move} does not fit {before.Phase}"));

    public static DrillState Right(this DrillState state, DrillPlan plan, int times = 1) =>
        times == 0 ? state : state.Then(plan, state.ChooseRight()).Right(plan, times - 1);

    public static DrillState Wrong(this DrillState state, DrillPlan plan, int times = 1) =>
        times == 0 ? state : state.Then(plan, state.ChooseWrong()).Wrong(plan, times - 1);

    public static DrillState ToTheEnd(this DrillState state, DrillPlan plan) =>
        state.Phase == DrillPhase.Resolved ? state : state.Right(plan).ToTheEnd(plan);

    /// <summary>The moves that led there. Minutes of thinking stand in the timeline together.</summary>
    public static IReadOnlyList<DrillMove> Moves(DrillState state) =>
        [.. state.Timeline.SelectMany(happened => Enumerable.Repeat(happened.Move, happened.Move is DrillMove.Think ? (int)happened.Took.TotalMinutes : 1))];

    public static DrillMove ChooseRight(this DrillState state) => new DrillMove.Choose(IndexOf(state, option => option.IsRight));

    public static DrillMove ChooseWrong(this DrillState state) => new DrillMove.Choose(IndexOf(state, option => !option.IsRight && option.IsOpen));

    private static int IndexOf(DrillState state, Predicate<DrillOption> which) => state.Options.ToList().FindIndex(which);
}
