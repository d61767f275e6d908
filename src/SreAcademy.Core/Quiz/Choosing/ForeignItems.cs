namespace SreAcademy.Core.Quiz;

/// <summary>An item of another answer that does not belong to this one.</summary>
internal sealed record ForeignItem(string Text, CardTraits From)
{
    public long CardId => From.Place.Card.Id;

    public string Question => From.Place.Card.Question.Text.Trim();
}

/// <summary>Items that look as if they belonged to an answer and do not.</summary>
internal static class ForeignItems
{
    /// <summary>Share of an item's words that the asked card speaks of, from which on the item might belong to it.</summary>
    private const double Familiar = 0.3;

    /// <summary>Items of one other answer: more would form a group of their own.</summary>
    private const int OfOneAnswer = 2;

    /// <param name="own">All items of the asked answer, whether shown or not.</param>
    public static IEnumerable<ForeignItem> For(CardTraits asked, AnswerItems own, QuizMaterial material, QuizDraw draw)
    {
        var weights = material.Answers.Weights;
        var known = asked.Question.With(asked.Answer);
        var taken = own.Items.Select(OptionSense.Of).ToHashSet(StringComparer.Ordinal);
        var longest = 2 * own.Items.Max(item => item.Length);
        foreach (var other in BorrowedAnswers.Lenders(asked.Place, material, draw.Split(1)))
        {
            if (other.Items is not { } items || items.Source != own.Source || AlsoTrue.MayBelong(asked, other, weights))
                continue;
            var used = 0;
            foreach (var item in draw.Split(other.Place.Card.Id).Shuffle(items.Items))
            {
                var sense = OptionSense.Of(item);
                if (used == OfOneAnswer)
                    break;
                if (item.Length > longest || IsFamiliar(item, known, weights) || taken.Any(one => Contains(one, sense)))
                    continue;
                taken.Add(sense);
                used++;
                yield return new ForeignItem(item, other);
            }
        }
    }

    private static bool IsFamiliar(string item, ContentWords known, WordWeights weights)
    {
        var words = new ContentWords(item);
        // Without a word of two syllables there is nothing to compare by.
        return words.Count == 0 || words.ShareIn(known, weights) >= Familiar;
    }

    private static bool Contains(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);
}
