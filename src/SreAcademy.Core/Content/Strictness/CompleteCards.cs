namespace SreAcademy.Core.Content.Strictness;

/// <summary>
/// A knowledge card brings key points, wrong answers that are each explained, and a source; an interview question brings key
/// points, a follow-up and a source.
/// </summary>
public static class CompleteCards
{
    /// <summary>Key points of a knowledge card.</summary>
    public const int FewestPoints = 3;

    /// <summary>Wrong answers of a knowledge card: a quiz shows four options.</summary>
    public const int FewestWrongAnswers = 3;

    public static IEnumerable<ContentProblem> Check(IReadOnlyList<CourseDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return documents.SelectMany(document => DocumentCards.Of(document).SelectMany(place => Check(document, place.Card)));
    }

    private static IEnumerable<ContentProblem> Check(CourseDocument document, Card card) => card.Kind switch
    {
        CardKind.Knowledge => OfKnowledge(document, card),
        CardKind.Interview => OfInterview(document, card),
    };

    private static IEnumerable<ContentProblem> OfKnowledge(CourseDocument document, Card card)
    {
        if (card.Points.Count < FewestPoints)
            yield return Problem(document, card, ProblemCode.TooFewPoints, FewestPoints, card.Points.Count);
        if (card.Distractors.Count < FewestWrongAnswers)
            yield return Problem(document, card, ProblemCode.TooFewWrongAnswers, FewestWrongAnswers, card.Distractors.Count);
        foreach (var wrong in card.Distractors.Where(wrong => wrong.Why is not { IsEmpty: false }))
            yield return StrictProblem.At(document, card.Line, ProblemCode.WrongAnswerWithoutReason, wrong.Text.Text);
        if (card.Sources.Count == 0)
            yield return Problem(document, card, ProblemCode.MissingSource);
    }

    private static IEnumerable<ContentProblem> OfInterview(CourseDocument document, Card card)
    {
        if (card.Points.Count == 0)
            yield return Problem(document, card, ProblemCode.TooFewPoints, 1, 0);
        if (card.FollowUps.Count == 0)
            yield return Problem(document, card, ProblemCode.MissingFollowUp);
        if (card.Sources.Count == 0)
            yield return Problem(document, card, ProblemCode.MissingSource);
    }

    private static ContentProblem Problem(CourseDocument document, Card card, string code, params ReadOnlySpan<object> details) =>
        StrictProblem.At(document, card.Line, code, card.Question.Text, details);
}
