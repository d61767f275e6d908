using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;

namespace SreAcademy.Web.Features.Quiz.Feedback;

/// <summary>Feedback is read on a phone between two stops: what stands there already is not said a second time.</summary>
public static class Repeated
{
    /// <summary>Whether the explanation is, word for word, what the review of the answer shows above it.</summary>
    public static bool Above(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question switch
        {
            ChoiceQuestion choice => choice.Options.Any(option => option.IsRight && IsSame([option.Text], question.Explanation)),
            OrderingQuestion ordering => IsSame(ordering.Order.Select(step => ordering.Steps[step]), question.Explanation),
            TrueFalseQuestion { IsTrue: true } statement => IsSame([statement.Statement], question.Explanation),
            _ => false,
        };
    }

    private static bool IsSame(IEnumerable<RichText> shown, RichText explanation) => Letters(string.Concat(shown.Select(text => text.Text))) == Letters(explanation.Text);

    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
