using SreAcademy.Core.Quiz;
using SreAcademy.Data.Quizzes;

namespace SreAcademy.Web.Features.Quiz.Result;

/// <summary>Which earlier quiz a result can be compared with.</summary>
public static class Comparison
{
    /// <returns>The last one that asked for the same; null where there is none.</returns>
    public static QuizSummary? Before(QuizSheet sheet, IEnumerable<QuizSummary> history)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var wanted = Choice(sheet.Plan);
        return history
            .Where(quiz => quiz.Key != sheet.Key && quiz.FinishedAt < sheet.FinishedAt && Choice(quiz.Plan) == wanted)
            .MaxBy(quiz => quiz.FinishedAt);
    }

    /// <summary>The seed draws other questions of the same choice, and the learner's own cards are others each day.</summary>
    private static QuizPlan Choice(QuizPlan plan) => plan.Preset is QuizPreset.Weak or QuizPreset.Notebook ? plan with { Seed = 0, Cards = [], Count = 0 } : plan with { Seed = 0 };
}
