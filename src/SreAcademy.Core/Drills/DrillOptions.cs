using System.Collections.Immutable;
using SreAcademy.Core.Quiz;

namespace SreAcademy.Core.Drills;

/// <summary>What stands to choose from at a moment of a drill.</summary>
internal static class DrillOptions
{
    private const long OrderOfOptions = 1, OrderOfRulingOut = 2;

    /// <summary>An option, and for a wrong one where it comes from.</summary>
    public readonly record struct Placed(DrillOption Option, WrongPlace? Wrong);

    /// <summary>Index of the step to decide: the first that is left. Null when none is.</summary>
    public static int? Decision(DrillPlan plan, IReadOnlyList<int> taken)
    {
        for (var step = 0; step < plan.Steps.Count; step++)
        {
            if (!taken.Contains(step))
                return step;
        }
        return null;
    }

    /// <summary>
    /// Every right step and the wrong moves of the step to decide. Their order depends on the seed and that step only, so that nothing moves
    /// while one thinks.
    /// </summary>
    public static IReadOnlyList<Placed> Of(DrillPlan plan, int decision, IReadOnlyList<int> taken, ImmutableDictionary<WrongPlace, WrongMark> marks)
    {
        var step = plan.Steps[decision];
        var right = DrillGroup.Of(plan.Steps, decision).Where(index => index >= decision)
            .Select(index => (Sense: OptionSense.Of(plan.Steps[index].Body), Placed: new Placed(new DrillOption(plan.Steps[index].Body, index, null, false, false), null)));
        var wrong = step.WrongMoves.Select((move, at) =>
        {
            var place = new WrongPlace(decision, at);
            var mark = marks.TryGetValue(place, out var found) ? found : (WrongMark?)null;
            var option = new DrillOption(move.Body, null, move, mark == WrongMark.Tried, mark == WrongMark.RuledOut);
            return (Sense: OptionSense.Of(move.Body), Placed: new Placed(option, place));
        });
        return
        [
            .. new QuizDraw(plan.Seed).Split(decision).Split(OrderOfOptions).Shuffle(right.Concat(wrong))
                .Where(option => option.Placed.Option.Step is not { } index || !taken.Contains(index))
                // Two steps with the same words stand there once; a right one goes before a wrong one.
                .GroupBy(option => option.Sense, StringComparer.Ordinal)
                .Select(same => same.OrderBy(option => option.Placed.Option.Step ?? int.MaxValue).First().Placed),
        ];
    }

    /// <summary>Wrong moves that are open, in the order in which they are ruled out.</summary>
    public static IReadOnlyList<WrongPlace> Open(DrillPlan plan, int decision, IReadOnlyList<Placed> options) =>
    [
        .. new QuizDraw(plan.Seed).Split(decision).Split(OrderOfRulingOut)
            .Shuffle(options.Where(option => option.Option is { IsRight: false, IsOpen: true }).Select(option => option.Wrong!.Value).OrderBy(place => place.Move)),
    ];
}

/// <summary>Steps that follow each other and may be taken in any order.</summary>
internal static class DrillGroup
{
    /// <returns>Indices, ascending; a step that has its place is alone.</returns>
    public static IReadOnlyList<int> Of(IReadOnlyList<DrillStep> steps, int step)
    {
        if (steps[step].Group is not { } group)
            return [step];
        int first = step, last = step;
        while (first > 0 && steps[first - 1].Group == group)
            first--;
        while (last + 1 < steps.Count && steps[last + 1].Group == group)
            last++;
        return [.. Enumerable.Range(first, last - first + 1)];
    }
}
