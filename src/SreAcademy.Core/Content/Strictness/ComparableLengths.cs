namespace SreAcademy.Core.Content.Strictness;

/// <summary>A wrong answer is neither shorter than half nor longer than twice the right one: length would tell which is which.</summary>
public static class ComparableLengths
{
    public static IEnumerable<ContentProblem> Check(IReadOnlyList<CourseDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return documents.SelectMany(document => DocumentCards.Of(document).SelectMany(place => Check(document, place.Card)));
    }

    private static IEnumerable<ContentProblem> Check(CourseDocument document, Card card)
    {
        var right = OptionText.Length(card.Answer);
        foreach (var wrong in card.Distractors)
        {
            var length = OptionText.Length(wrong.Text);
            if (length * 2 < right)
                yield return StrictProblem.At(document, card.Line, ProblemCode.WrongAnswerTooShort, wrong.Text.Text, length, right);
            else if (length > right * 2)
                yield return StrictProblem.At(document, card.Line, ProblemCode.WrongAnswerTooLong, wrong.Text.Text, length, right);
        }
    }
}
