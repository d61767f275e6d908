using SreAcademy.Core.Quiz;
using SreAcademy.Data.Quizzes;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Quiz.Feedback;

/// <summary>Right or wrong in words and by a sign, never by colour alone.</summary>
/// <param name="Kind">For the style sheet.</param>
public sealed record Verdict(string Kind, string Sign, string Text)
{
    public static Verdict Of(QuizItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item switch
        {
            { Response: null } => new("open", "–", UiText.QuizVerdictOpen),
            { IsRight: null } => new("open", "–", UiText.QuizStateAnswered),
            { IsRight: true, Question: RecallQuestion } => new("right", "✓", UiText.QuizVerdictRecalled),
            { IsRight: true, SelfGraded: true } => new("right", "✓", UiText.QuizVerdictClaimed),
            { IsRight: true } => new("right", "✓", UiText.QuizVerdictRight),
            { Response: Response.GaveUp } => new("shown", "✕", UiText.QuizVerdictShown),
            { Question: RecallQuestion } => new("wrong", "✕", UiText.QuizVerdictNotRecalled),
            { Score: > 0 } => new("part", "◐", UiText.QuizVerdictPart),
            _ => new("wrong", "✕", UiText.QuizVerdictWrong),
        };
    }
}
