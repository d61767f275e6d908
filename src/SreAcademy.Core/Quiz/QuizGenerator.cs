using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>Makes a quiz of a plan. The same catalog and plan give the same quiz.</summary>
public static class QuizGenerator
{
    public static GeneratedQuiz Generate(CatalogSnapshot catalog, QuizPlan plan)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(plan);
        var material = QuizMaterial.Of(catalog);
        var draw = new QuizDraw(plan.Seed);
        var asked = Math.Clamp(plan.Count, 1, QuizPlan.MostQuestions);
        if (plan.Given is { } given)
            return new GeneratedQuiz([.. GivenQuestions.Of(given, plan, material, draw).Take(asked).Select(one => Placed(one.Question, one.Place))], asked);
        var kinds = new KindTurns(plan.Kinds);
        var questions = new List<Question>(asked);
        foreach (var place in CardTurns.Of(plan, material, draw))
        {
            if (kinds.Ask(place, material, draw.Split(place.Card.Id)) is { } question)
                questions.Add(Placed(question, place));
            if (questions.Count == asked)
                break;
        }
        return new GeneratedQuiz(questions, asked);
    }

    /// <summary>What every kind says of its card.</summary>
    private static Question Placed(Question question, CardPlace place) => question with
    {
        TopicSlug = place.Topic?.Slug,
        TopicTitle = place.Topic?.Title,
        Level = place.Card.Level,
        Sources = question.Sources.Count > 0 ? question.Sources : place.Card.Sources,
    };
}

/// <param name="Questions">In the order in which they are asked, no two about the same card; empty where nothing fits the plan.</param>
/// <param name="Asked">How many were wanted, 1–<see cref="QuizPlan.MostQuestions"/>; more than there are where the choice holds fewer.</param>
public sealed record GeneratedQuiz(IReadOnlyList<Question> Questions, int Asked);
