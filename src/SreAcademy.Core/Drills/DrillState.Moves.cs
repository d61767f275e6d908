using System.Collections.Immutable;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Drills;

public sealed partial record DrillState
{
    /// <summary>The alert has just arrived.</summary>
    public static DrillState Start { get; } = new()
    {
        Phase = DrillPhase.Alerted,
        IsPaused = false,
        Clock = TimeSpan.Zero,
        BudgetSpent = 0,
        Taken = [],
        Options = [],
        Step = null,
        Timeline = [],
        Updates = 0,
        MissedUpdates = 0,
        Hints = 0,
        Escalations = 0,
        IsEscalationExpected = false,
        WrongMoves = 0,
        Score = 100,
    };

    /// <param name="moves">In the order made; those that did not fit their moment are passed over.</param>
    public static DrillState Of(DrillPlan plan, IEnumerable<DrillMove> moves)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(moves);
        return moves.Aggregate(Start, (state, move) => state.After(plan, move) ?? state);
    }

    /// <param name="move">Anything that a browser could send.</param>
    /// <returns>Null where the move does not fit the moment.</returns>
    public DrillState? After(DrillPlan plan, DrillMove move)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(move);
        if (Phase == DrillPhase.Resolved || IsPaused != move is DrillMove.Resume)
            return null;
        return (move switch
        {
            DrillMove.Acknowledge when Phase == DrillPhase.Alerted => Acknowledged(plan, move),
            DrillMove.DeclareSeverity declare when Phase == DrillPhase.Declaring && Enum.IsDefined(declare.Severity) => Declare(plan, declare),
            DrillMove.NameRoles name when Phase == DrillPhase.Staffing && AreKnown(name.Roles) => Named(plan, name),
            DrillMove.Choose choose when Phase == DrillPhase.Responding => Chosen(plan, choose),
            DrillMove.TakeHint when Phase == DrillPhase.Responding => Hinted(plan, move),
            DrillMove.Escalate when Phase != DrillPhase.Alerted => Escalated(plan, move),
            DrillMove.PostUpdate when Phase != DrillPhase.Alerted => Posted(plan, move),
            DrillMove.Think when plan.ThinkingCounts && CanThink => ThoughtOn(plan, move),
            DrillMove.Pause => (this with { IsPaused = true }).Passed(plan, move, TimeSpan.Zero),
            DrillMove.Resume => (this with { IsPaused = false }).Passed(plan, move, TimeSpan.Zero),
            _ => null,
        })?.Settled(plan);
    }

    private DrillState Acknowledged(DrillPlan plan, DrillMove move)
    {
        var after = Moved(plan, move, DrillRules.Acknowledging);
        return after with { Phase = DrillPhase.Declaring, AcknowledgedAt = after.Clock };
    }

    private DrillState Declare(DrillPlan plan, DrillMove.DeclareSeverity move)
    {
        var after = Moved(plan, move, DrillRules.DeclaringTakes(move.Severity, plan.Severity), isRight: plan.Severity is { } right ? move.Severity == right : null);
        return after with { Phase = DrillPhase.Staffing, Declared = move.Severity, DeclaredAt = after.Clock };
    }

    private DrillState Named(DrillPlan plan, DrillMove.NameRoles move)
    {
        var faults = Drills.RoleFaults.Of(Declared!.Value, move.Roles);
        var after = Moved(plan, move, DrillRules.Staffing, isRight: faults.Count == 0);
        return (after with { Phase = DrillPhase.Responding, Roles = move.Roles, RoleFaults = faults }).Facing(plan);
    }

    private DrillState? Chosen(DrillPlan plan, DrillMove.Choose move)
    {
        var decision = Step!.Value;
        var options = DrillOptions.Of(plan, decision, Taken, Marks);
        if (move.Option < 0 || move.Option >= options.Count || !options[move.Option].Option.IsOpen)
            return null;
        var (option, wrong) = options[move.Option];
        if (wrong is { } place)
        {
            var lost = Moved(plan, move, Slowed(DrillRules.WrongStep), decision, isRight: false, option);
            return (lost with { WrongMoves = WrongMoves + 1, Marks = Marks.SetItem(place, WrongMark.Tried), Troubles = WithTrouble(decision, wrong: 1) }).Facing(plan);
        }
        var after = Moved(plan, move, Slowed(DrillRules.RightStep), option.Step, isRight: true, option);
        after = after with { Taken = [.. Taken, option.Step!.Value], MitigatedAt = MitigatedAt ?? (plan.HitsUsers && option.Step == plan.MitigatedBy ? after.Clock : null) };
        return after.Taken.Count == plan.Steps.Count
            ? after with { Phase = DrillPhase.Resolved, ResolvedAt = after.Clock, Options = [], Step = null }
            : after.Facing(plan);
    }

    private DrillState? Hinted(DrillPlan plan, DrillMove move)
    {
        var open = OpenWrong(plan);
        if (open.Count == 0)
            return null;
        var after = Moved(plan, move, TimeSpan.Zero, Step);
        return (after with { Hints = Hints + 1, Marks = RuledOut(open, 1), Troubles = WithTrouble(Step!.Value, hints: 1) }).Facing(plan);
    }

    private DrillState Escalated(DrillPlan plan, DrillMove move)
    {
        var open = OpenWrong(plan);
        var after = Moved(plan, move, DrillRules.Escalating, isRight: IsEscalationExpected ? true : null);
        return (after with { Escalations = Escalations + 1, Marks = RuledOut(open, Math.Clamp(open.Count - 1, Math.Min(1, open.Count), DrillRules.RuledOutByEscalation)) }).Facing(plan);
    }

    private DrillState Posted(DrillPlan plan, DrillMove move)
    {
        var after = Moved(plan, move, Drills.RoleFaults.HasFreeCommunications(Roles) ? DrillRules.UpdateByCommunications : DrillRules.UpdateByResponder);
        return after with { UpdatedAt = after.Clock, Updates = Updates + 1 };
    }

    private DrillState ThoughtOn(DrillPlan plan, DrillMove move) => Passed(plan, move, TimeSpan.FromMinutes(1)) with { Thought = Thought + 1 };

    /// <summary>A move after which thinking begins anew.</summary>
    private DrillState Moved(DrillPlan plan, DrillMove move, TimeSpan took, int? step = null, bool? isRight = null, DrillOption? option = null) =>
        Passed(plan, move, took, step, isRight, option) with { Thought = 0 };

    private DrillState Passed(DrillPlan plan, DrillMove move, TimeSpan took, int? step = null, bool? isRight = null, DrillOption? option = null)
    {
        var burnt = MitigatedAt is null ? DrillRules.Burn(plan.Impact, took) : 0;
        var isLost = plan.HitsUsers && AcknowledgedAt is not null && MitigatedAt is null && (move is DrillMove.Think || option is { IsRight: false });
        var happened = new DrillEvent(move, Clock, took, burnt, step, isRight, option);
        return this with
        {
            Clock = Clock + took,
            BudgetSpent = BudgetSpent + burnt,
            Lost = isLost ? Lost + took : Lost,
            MissedUpdates = MissedUpdates + DrillUpdates.MissedWithin(this, took),
            Timeline = move is DrillMove.Think && Timeline is [.., { Move: DrillMove.Think } last]
                ? [.. Timeline.SkipLast(1), last with { Took = last.Took + took, Burnt = last.Burnt + burnt }]
                : [.. Timeline, happened],
        };
    }

    /// <summary>With what stands to choose from now.</summary>
    private DrillState Facing(DrillPlan plan) => Phase != DrillPhase.Responding || DrillOptions.Decision(plan, Taken) is not { } decision
        ? this
        : this with { Step = decision, Options = [.. DrillOptions.Of(plan, decision, Taken, Marks).Select(option => option.Option)] };

    private DrillState Settled(DrillPlan plan)
    {
        var expected = IsEscalationExpected
            || (Declared is not null && (plan.Severity ?? Declared) == IncidentSeverity.Sev1)
            || WrongMoves >= DrillRules.WrongMovesBeforeEscalation
            || Lost >= DrillRules.LostBeforeEscalation;
        var after = this with { IsEscalationExpected = expected };
        return after with { Score = DrillScore.Of(plan, after) };
    }

    private IReadOnlyList<WrongPlace> OpenWrong(DrillPlan plan) =>
        Step is { } decision ? DrillOptions.Open(plan, decision, DrillOptions.Of(plan, decision, Taken, Marks)) : [];

    private ImmutableDictionary<WrongPlace, WrongMark> RuledOut(IReadOnlyList<WrongPlace> open, int count) =>
        Marks.SetItems(open.Take(count).Select(place => KeyValuePair.Create(place, WrongMark.RuledOut)));

    private ImmutableDictionary<int, StepTrouble> WithTrouble(int step, int wrong = 0, int hints = 0)
    {
        var before = Troubles.GetValueOrDefault(step);
        return Troubles.SetItem(step, new StepTrouble(before.Wrong + wrong, before.Hints + hints));
    }

    private TimeSpan Slowed(TimeSpan time) => time * (1 + (DrillRules.SlowdownPerFault * RoleFaults.Count(Drills.RoleFaults.Slows)));

    private static bool AreKnown(IReadOnlyDictionary<IncidentRole, DrillPerson>? roles) =>
        roles is not null && roles.All(role => Enum.IsDefined(role.Key) && Enum.IsDefined(role.Value));
}
