namespace SreAcademy.Core.Content.Strictness;

/// <summary>
/// Over all cards with wrong answers, the right one is the longest option, and the shortest, in at most <see cref="Most"/> of them; a card where another
/// option is as long counts as neither. With four options chance alone gives a quarter each. One problem for the whole, at the document that adds most to it.
/// </summary>
public static class GuessableLengths
{
    /// <summary>Share of cards, 0–1.</summary>
    public const double Most = 0.35;

    /// <summary>Cards with wrong answers below which shares say nothing.</summary>
    public const int FewestCards = 20;

    public static IEnumerable<ContentProblem> Check(IReadOnlyList<CourseDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var cards = documents
            .SelectMany(document => DocumentCards.Of(document).Where(place => place.Card.Distractors.Count > 0).Select(place => (Document: document, place.Card)))
            .ToList();
        return cards.Count < FewestCards
            ? []
            : [.. Problem(cards, IsLongest, ProblemCode.RightAnswerLongest), .. Problem(cards, IsShortest, ProblemCode.RightAnswerShortest)];
    }

    private static IEnumerable<ContentProblem> Problem(List<(CourseDocument Document, Card Card)> cards, Func<Card, bool> stands, string code)
    {
        var telling = cards.Where(entry => stands(entry.Card)).ToList();
        if (telling.Count <= Most * cards.Count)
            return [];
        var worst = telling.GroupBy(entry => entry.Document).MaxBy(document => document.Count())!;
        var shares = telling.GroupBy(entry => entry.Document).Select(document => $"{document.Key.Path} {document.Count()}");
        return [StrictProblem.At(worst.Key, 1, code, string.Join(", ", shares), cards.Count, telling.Count, (int)(100 * Most))];
    }

    private static bool IsLongest(Card card)
    {
        var right = OptionText.Length(card.Answer);
        return card.Distractors.All(wrong => OptionText.Length(wrong.Text) < right);
    }

    private static bool IsShortest(Card card)
    {
        var right = OptionText.Length(card.Answer);
        return card.Distractors.All(wrong => OptionText.Length(wrong.Text) > right);
    }
}
