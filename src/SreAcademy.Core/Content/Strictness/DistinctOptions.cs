namespace SreAcademy.Core.Content.Strictness;

/// <summary>
/// A wrong answer says something else than the right one, and than the right answer of any other card of its topic: a learner
/// would be told that what was right a minute ago is wrong.
/// </summary>
public static class DistinctOptions
{
    public static IEnumerable<ContentProblem> Check(IReadOnlyList<CourseDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return documents.SelectMany(document => DocumentCards.Of(document)
            .GroupBy(place => place.Topic?.Slug)
            .SelectMany(topic => Check(document, [.. topic.Select(place => place.Card)])));
    }

    private static IEnumerable<ContentProblem> Check(CourseDocument document, IReadOnlyList<Card> cards)
    {
        var answers = cards.Select(card => (Card: card, Text: new Sameness(card.Answer))).ToList();
        foreach (var (card, right) in answers)
        {
            foreach (var wrong in card.Distractors.Select(wrong => new Sameness(wrong.Text)))
            {
                if (wrong.SaysNearly(right))
                    yield return StrictProblem.At(document, card.Line, ProblemCode.WrongAnswerNearlyRight, wrong.Text);
                else if (answers.Find(other => !ReferenceEquals(other.Card, card) && wrong.SaysNearly(other.Text)).Card is { } owner)
                    yield return StrictProblem.At(document, card.Line, ProblemCode.WrongAnswerRightElsewhere, wrong.Text, owner.Line);
            }
        }
    }
}
