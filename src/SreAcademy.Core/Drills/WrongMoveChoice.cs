using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;

namespace SreAcademy.Core.Drills;

/// <summary>
/// Wrong moves for the steps of a scenario: its author's first; where these are too few, later steps of the same scenario; where even those are,
/// steps of other scenarios. What might be right as well is left out: an option wrongly missing costs nothing.
/// </summary>
internal sealed class WrongMoveChoice
{
    /// <summary>With so many, nothing is fetched from other scenarios: what is about another system stands out.</summary>
    private const int Enough = 2;

    /// <summary>Steps of other scenarios that are looked at, spread over the catalog.</summary>
    private const int Looked = 240;

    /// <summary>Among the most alike so many, the seed decides.</summary>
    private const int Best = 8;

    private readonly IReadOnlyList<DrillStep> steps;
    private readonly QuizDraw draw;
    private readonly StepLikeness likeness;
    private readonly Lazy<IReadOnlyList<RichText>> foreign;

    public WrongMoveChoice(CatalogSnapshot catalog, ScenarioPlace place, IReadOnlyList<DrillStep> steps, int seed)
    {
        this.steps = steps;
        draw = new QuizDraw(seed);
        likeness = new StepLikeness(QuizMaterial.Of(catalog).Answers.Weights);
        foreign = new Lazy<IReadOnlyList<RichText>>(() => Foreign(catalog, place));
    }

    /// <returns>At most <see cref="DrillStep.MostWrongMoves"/>, of different senses, none that is right at this moment.</returns>
    public IReadOnlyList<WrongMove> For(int step, IReadOnlyList<Distractor> authored)
    {
        var chance = draw.Split(step);
        var group = DrillGroup.Of(steps, step);
        var senses = group.Select(index => OptionSense.Of(steps[index].Body)).ToHashSet(StringComparer.Ordinal);
        var chosen = new List<WrongMove>();

        Add(chance.Split(1).Shuffle(authored).Select(move => new WrongMove(move.Text, move.Why ?? RichText.Empty, WrongMoveSource.Authored)), DrillStep.MostWrongMoves);
        var later = chance.Split(2).Shuffle(steps.Skip(group[^1] + 1).Select(other => other.Body)).Where(body => !IsNear(body, group));
        Add(later.Select(body => new WrongMove(body, RichText.Empty, WrongMoveSource.LaterStep)), DrillStep.MostWrongMoves);
        if (chosen.Count < Enough)
            Add(chance.Split(3).Shuffle(foreign.Value.Take(Best)).Concat(foreign.Value.Skip(Best)).Select(body => new WrongMove(body, RichText.Empty, WrongMoveSource.OtherScenario)), DrillStep.MostWrongMoves);
        return chosen;

        void Add(IEnumerable<WrongMove> moves, int most)
        {
            foreach (var move in moves)
            {
                if (chosen.Count >= most)
                    return;
                if (!move.Body.IsEmpty && senses.Add(OptionSense.Of(move.Body)))
                    chosen.Add(move with { Body = MoveText.Of(move.Body, steps[step].Body) });
            }
        }
    }

    private bool IsNear(RichText body, IEnumerable<int> group) => group.Any(index => likeness.AreNear(body.Text, steps[index].Body.Text));

    /// <summary>Steps of other scenarios, those first that could be this scenario's by their words, but not those that say what one of its steps says.</summary>
    private IReadOnlyList<RichText> Foreign(CatalogSnapshot catalog, ScenarioPlace place)
    {
        RichText[] others = [.. catalog.Scenarios.Where(other => !ReferenceEquals(other.Scenario, place.Scenario)).SelectMany(other => ScenarioText.Steps(other.Scenario)).Select(step => step.Body)];
        var stride = Math.Max(1, others.Length / Looked);
        var start = others.Length == 0 ? 0 : draw.Split(-1).Below(stride);
        var whole = string.Join('\n', steps.Select(step => step.Body.Text).Prepend(place.Scenario.Title));
        return
        [
            .. others.Where((_, at) => at % stride == start)
                .Where(body => !steps.Any(step => likeness.AreNear(body.Text, step.Body.Text)))
                .OrderByDescending(body => likeness.Between(body.Text, whole)),
        ];
    }
}
