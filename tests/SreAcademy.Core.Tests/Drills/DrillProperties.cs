using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Content;
using SreAcademy.Core.Drills;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Tests.Quiz.Samples;

namespace SreAcademy.Core.Tests.Drills;

/// <summary>Whatever is sent, and whatever scenario it is sent to.</summary>
public class DrillProperties
{
    private static readonly Arbitrary<int> Numbers = Gen.Choose(0, int.MaxValue).ToArbitrary();

    [Fact]
    public void Any_moves_leave_a_state_that_holds_together() => Prop.ForAll(Numbers, number =>
    {
        var draw = new QuizDraw(number);
        var plan = PlanOf(draw);
        var state = DrillState.Start;
        for (var move = 0; move < 60; move++)
        {
            var before = state;
            state = state.After(plan, Any(draw)) ?? state;
            Assert.True(state.Clock >= before.Clock && state.BudgetSpent >= before.BudgetSpent && state.Score <= before.Score && state.Score is >= 0 and <= 100);
            Assert.True(state.MissedUpdates >= before.MissedUpdates && (state.IsEscalationExpected || !before.IsEscalationExpected));
            Holds(plan, state);
        }
        Assert.NotNull(DrillDebrief.Of(plan, Drilling.Moves(state)));
    }).Check(Drawn.Config(300));

    [Fact]
    public void Wrong_moves_and_hints_never_raise_the_score() => Prop.ForAll(Numbers, number =>
    {
        var draw = new QuizDraw(number);
        var plan = PlanOf(draw);
        var (clean, troubled) = (Begun(plan), Begun(plan));
        var last = 100;
        while (troubled.Phase == DrillPhase.Responding)
        {
            clean = clean.Right(plan);
            while (draw.Below(2) == 0 && Trouble(draw, troubled) is { } trouble)
                troubled = troubled.After(plan, trouble) ?? troubled;
            troubled = troubled.Right(plan);
            Assert.True(troubled.Score <= clean.Score && troubled.Score <= last && troubled.Clock >= clean.Clock && troubled.BudgetSpent >= clean.BudgetSpent);
            last = troubled.Score;
        }
    }).Check(Drawn.Config(300));

    [Fact]
    public void Plans_and_moves_come_back_from_JSON_as_they_were() => Prop.ForAll(Numbers, number =>
    {
        var draw = new QuizDraw(number);
        var plan = PlanOf(draw);
        var json = JsonSerializer.Serialize(plan);
        var read = JsonSerializer.Deserialize<DrillPlan>(json)!;
        Assert.True(read.IsSound);
        Assert.Equal(json, JsonSerializer.Serialize(read));
        DrillMove[] moves = [.. Enumerable.Range(0, 40).Select(_ => Any(draw))];
        Assert.Equal(moves, JsonSerializer.Deserialize<DrillMove[]>(JsonSerializer.Serialize(moves)));
        var (one, other) = (DrillState.Of(plan, moves), DrillState.Of(read, moves));
        Assert.Equal((one.Clock, one.BudgetSpent, one.Score, one.Phase), (other.Clock, other.BudgetSpent, other.Score, other.Phase));
        Assert.Equal(one.Options.Select(option => option.Body), other.Options.Select(option => option.Body));
    }).Check(Drawn.Config(100));

    /// <summary>What must be so at any moment.</summary>
    private static void Holds(DrillPlan plan, DrillState state)
    {
        Assert.Equal(state.Phase == DrillPhase.Responding, state.Step is not null);
        Assert.Equal(state.Phase == DrillPhase.Responding, state.Options.Count > 0);
        Assert.Equal(state.Taken.Count, state.Taken.Distinct().Count());
        Assert.Equal(state.Options.Count, state.Options.Select(option => OptionSense.Of(option.Body)).Distinct().Count());
        Assert.Equal(state.Clock, state.Timeline.Aggregate(TimeSpan.Zero, (sum, happened) => sum + happened.Took));
        if (state.Step is not { } step)
            return;
        var right = DrillGroup.Of(plan.Steps, step).Where(index => index >= step && !state.Taken.Contains(index)).Select(index => OptionSense.Of(plan.Steps[index].Body)).Distinct();
        Assert.Equal(right.Order(StringComparer.Ordinal), state.Options.Where(option => option.IsRight).Select(option => OptionSense.Of(option.Body)).Order(StringComparer.Ordinal));
        Assert.All(state.Options, option => Assert.True(!option.IsRight || option.IsOpen));
    }

    private static DrillState Begun(DrillPlan plan) => Drilling.Responding(plan);

    private static DrillMove? Trouble(QuizDraw draw, DrillState state) =>
        draw.Below(2) == 0 ? new DrillMove.TakeHint() : state.Options.Any(option => !option.IsRight && option.IsOpen) ? state.ChooseWrong() : null;

    private static DrillPlan PlanOf(QuizDraw draw)
    {
        if (draw.Below(3) > 0)
        {
            var slugs = DrillSlugs.Of(QuizCourses.Real).Keys.ToList();
            return DrillPlans.Of(QuizCourses.Real, draw.Pick(slugs), draw.Below(int.MaxValue), draw.Below(2) == 0)!;
        }
        var steps = 1 + draw.Below(7);
        return Drilling.Plan((IncidentSeverity)(1 + draw.Below(5)), draw.Below(2) == 0, steps, draw.Below(steps), [.. Enumerable.Range(0, steps).Where(_ => draw.Below(2) == 0)]) with { Seed = draw.Below(1000) };
    }

    /// <summary>Anything that a browser could send; mostly what fits.</summary>
    private static DrillMove Any(QuizDraw draw) => draw.Below(12) switch
    {
        0 => new DrillMove.Acknowledge(),
        1 => new DrillMove.DeclareSeverity((IncidentSeverity)(draw.Below(8) - 1)),
        2 => new DrillMove.NameRoles(Enumerable.Range(0, draw.Below(6)).ToDictionary(at => (IncidentRole)at, _ => (DrillPerson)draw.Below(6))),
        3 => new DrillMove.Escalate(),
        4 => new DrillMove.PostUpdate(),
        5 => new DrillMove.TakeHint(),
        6 => new DrillMove.Think(),
        7 => new DrillMove.Pause(),
        8 => new DrillMove.Resume(),
        _ => new DrillMove.Choose(draw.Below(9) - 2),
    };
}
