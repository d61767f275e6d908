using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>Questions about the learner's own figures, each with a card that teaches its calculation.</summary>
internal static class GivenQuestions
{
    private static readonly Recipe Budget = Recipes.Of(ErrorBudgets.OfWindow);
    private static readonly Recipe Requests = Recipes.Of(ErrorBudgets.OfRequests);
    private static readonly Recipe Burning = Recipes.Of(BurnRates.OfErrors);
    private static readonly Recipe Downtime = Recipes.Of(Availabilities.DowntimeOfYear);

    /// <summary>Where the cards that teach a calculation are used up, one about the budget or the objective it is a part of will do.</summary>
    private static readonly Recipe[] Near = [Budget, Requests, Downtime];

    /// <summary>In the order in which they are asked, each with what its card should teach.</summary>
    private static readonly (Recipe Taught, Func<GivenFigures, GivenProblem?> Make)[] All =
    [
        (Budget, GivenBudgets.OfWindow),
        (Downtime, GivenBudgets.OfYear),
        (Budget, GivenBudgets.OfWeek),
        (Requests, GivenBudgets.OfRequests),
        (Requests, GivenBudgets.Used),
        (Requests, GivenBudgets.Left),
        (Burning, GivenBurns.Rate),
        (Recipes.Of(BurnRates.UntilExhausted), GivenBurns.UntilExhausted),
        (Recipes.Of(BurnRates.SpentInHours), GivenBurns.SpentByOutage),
        (Burning, GivenAlerts.First),
        (Burning, GivenAlerts.When),
    ];

    /// <summary>No two about the same card; calculations for which the course has no card left are not asked.</summary>
    public static IEnumerable<(Question Question, CardPlace Place)> Of(GivenFigures given, QuizPlan plan, QuizMaterial material, QuizDraw draw)
    {
        List<CardPlace> admitted = [.. material.Catalog.Cards.Where(place => Admits(plan, place))];
        var wanted = All.Select((one, at) => (one.Taught, Problem: one.Make(given), At: at))
            .Where(one => one.Problem is not null)
            .Select(one => (Problem: one.Problem!, one.At, Cards: Teaching(one.Taught, admitted, material, draw.Split(one.At))))
            .ToList();
        var taken = new Dictionary<int, CardPlace>();
        // Whoever has the least choice chooses first.
        foreach (var (_, at, cards) in wanted.OrderBy(one => one.Cards.Count).ThenBy(one => one.At))
        {
            if (cards.FirstOrDefault(place => !taken.ContainsValue(place)) is { } card)
                taken[at] = card;
        }
        var typesFirst = draw.Below(2);
        foreach (var (problem, at, _) in wanted.Where(one => taken.ContainsKey(one.At)))
        {
            if (Ask(problem, taken[at].Card.Id, plan, (at + typesFirst) % 2 == 0, draw.Split(-1 - at)) is { } question)
                yield return (question, taken[at]);
        }
    }

    private static List<CardPlace> Teaching(Recipe taught, List<CardPlace> among, QuizMaterial material, QuizDraw draw) =>
        [.. Near.Prepend(taught).Distinct().SelectMany(recipe => draw.Shuffle(among.Where(place => material.Recipes.Of(place.Card).Contains(recipe)))).Distinct()];

    private static bool Admits(QuizPlan plan, CardPlace place) =>
        (plan.Cards.Count == 0 || plan.Cards.Contains(place.Card.Id))
        && (plan.Topics.Count == 0 || (place.Topic is { } topic && plan.Topics.Contains(topic.Slug)))
        && (plan.Levels.Count == 0 || (place.Card.Level is { } level && plan.Levels.Contains(level)));

    /// <returns>Null where the plan wants neither of the two kinds it can be asked in.</returns>
    private static Question? Ask(GivenProblem problem, long card, QuizPlan plan, bool prefersTyping, QuizDraw draw)
    {
        bool Wants(QuestionKind kind) => plan.Kinds.Count == 0 || plan.Kinds.Contains(kind);
        var (canType, canChoose) = (!problem.IsOnlyChosen && Wants(QuestionKind.Worked), problem.Slips.Count > 0 && Wants(QuestionKind.Choice));
        return canType && (prefersTyping || !canChoose) ? Typed(problem.Calculation, card) : canChoose ? Chosen(problem, card, draw) : null;
    }

    private static WorkedQuestion Typed(Calculation calculation, long card) => new()
    {
        CardId = card,
        Prompt = QuizText.Plain(calculation.Prompt),
        Hint = QuizText.Plain(calculation.Hint),
        Key = new TypedKey(TypedKeyKind.Number, calculation.Answer, [], calculation.Tolerance),
        Solution = [.. calculation.Solution.Select(QuizText.Plain)],
        Explanation = QuizText.Plain($"정답은 {Figures.Closed(calculation.Answer)} {calculation.Lesson}"),
    };

    private static ChoiceQuestion Chosen(GivenProblem problem, long card, QuizDraw draw) => new()
    {
        CardId = card,
        Prompt = QuizText.Plain(problem.Calculation.Prompt),
        Hint = QuizText.Plain(problem.Calculation.Hint),
        Options = draw.Shuffle(problem.Slips.Select(slip => new QuizOption(QuizText.Plain(slip.Text), false, QuizText.Plain(slip.Why)))
            .Append(new QuizOption(QuizText.Plain(problem.Calculation.Answer), true))),
        Explanation = QuizText.Plain($"{string.Join(". ", problem.Calculation.Solution)}. {problem.Calculation.Lesson}"),
    };
}
