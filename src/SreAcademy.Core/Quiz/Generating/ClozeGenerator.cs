using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>A number or a term to be typed: of the card's answer, or a term of its level by its description.</summary>
internal static class ClozeGenerator
{
    public static Question? Of(CardPlace place, QuizMaterial material, QuizDraw draw)
    {
        var terms = place.Topic is { } topic ? material.Terms.Of(topic) : null;
        IEnumerable<Gap>[] sources = terms is null
            ? [NumberGaps.Of(place.Card)]
            : [NumberGaps.Of(place.Card), TermGaps.InAnswer(place, terms), TermGaps.Defined(place, terms)];
        foreach (var source in draw.Shuffle(sources))
        {
            var gaps = source.ToList();
            if (gaps.Count > 0)
                return Asked(place, draw.Pick(gaps));
        }
        return null;
    }

    private static ClozeQuestion Asked(CardPlace place, Gap gap) => new()
    {
        CardId = place.Card.Id,
        Prompt = gap.Prompt,
        Body = gap.Body,
        Before = gap.Before,
        After = gap.After,
        Key = gap.Key(),
        Hint = gap.Hint,
        Explanation = gap.Explanation,
    };
}
