namespace SreAcademy.Core.Content.Strictness;

/// <summary>A key point is something the answer says: an interviewee is not measured by what the model answer leaves out.</summary>
public static class PointsInAnswers
{
    public static IEnumerable<ContentProblem> Check(IReadOnlyList<CourseDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return documents.SelectMany(document => DocumentCards.Of(document).SelectMany(place => Check(document, place.Card)));
    }

    private static IEnumerable<ContentProblem> Check(CourseDocument document, Card card)
    {
        if (card.Points.Count == 0)
            return [];
        var answer = new AnswerWords(card.Answer.Text);
        return card.Points
            .Where(point => !answer.Say(point.Text))
            .Select(point => StrictProblem.At(document, card.Line, ProblemCode.PointNotInAnswer, point.Text));
    }
}
