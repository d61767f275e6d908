using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>Right answers to other questions as wrong answers to this one: alike in form and length, about something else.</summary>
internal static class BorrowedAnswers
{
    private const int FromShelf = 24;
    private const int FromTopic = 24;
    private const int FromNextLevels = 8;

    /// <summary>Lengths of options relative to the right one.</summary>
    private const double Shortest = 0.5, Longest = 2;

    /// <returns>At most <paramref name="most"/>, of different senses, none that may be true.</returns>
    public static IReadOnlyList<WrongAnswer> For(CardPlace place, RichText right, int most, QuizMaterial material, QuizDraw draw, IReadOnlySet<string> taken) =>
        LengthMatch.Choose(Lenders(place, material, draw.Split(1)), right.Text.Length, most, Shortest, Longest, draw.Split(2), taken);

    /// <summary>Cards whose answers are wrong here and easily taken for right, the likeliest first.</summary>
    public static IReadOnlyList<CardTraits> Lenders(CardPlace place, QuizMaterial material, QuizDraw draw)
    {
        var index = material.Answers;
        var asked = index.Of(place);
        var likeness = index.LookAlikesTo(place).ToDictionary(other => other.CardId, other => other.Score);
        return
        [
            .. Places(place, asked, index, likeness.Keys, draw.Split(1))
                .DistinctBy(other => other.Card.Id)
                .Select(index.Of)
                .Where(other => other.Place.Card.Id != place.Card.Id && !AlsoTrue.MayBe(asked, other, index.Weights))
                .Select(other => (Other: other, Rank: Rank(asked, other, likeness.GetValueOrDefault(other.Place.Card.Id), index.Weights) + Chance(draw)))
                .OrderByDescending(ranked => ranked.Rank)
                .Select(ranked => ranked.Other),
        ];
    }

    private static IEnumerable<CardPlace> Places(CardPlace place, CardTraits asked, AnswerIndex index, IEnumerable<long> alike, QuizDraw draw)
    {
        var level = place.Card.Level ?? Level.Junior;
        return alike.Select(id => index.Catalog.CardsById[id])
            .Where(other => other.Card.Kind == CardKind.Knowledge || place.Card.Kind == CardKind.Interview)
            .Concat(Some([.. place.Topic?.Cards.Select(card => new CardPlace(card, place.Topic)) ?? []], FromTopic, draw))
            .Concat(Some(index.Shelf(asked.Form, level), FromShelf, draw))
            .Concat(Levels.All.Where(other => other != level).OrderBy(other => Math.Abs(other.Number() - level.Number()))
                .SelectMany(other => Some(index.Shelf(asked.Form, other), FromNextLevels, draw)));
    }

    /// <summary>A run of neighbours from a place drawn: as good as a shuffle here, and no longer work in a large catalog.</summary>
    private static IEnumerable<CardPlace> Some(IReadOnlyList<CardPlace> from, int most, QuizDraw draw)
    {
        if (from.Count == 0)
            yield break;
        var start = draw.Below(from.Count);
        var step = Math.Max(1, from.Count / most);
        for (var taken = 0; taken < Math.Min(most, from.Count); taken++)
            yield return from[(start + (taken * step)) % from.Count];
    }

    private static double Rank(CardTraits asked, CardTraits other, double likeness, WordWeights weights)
    {
        var topic = asked.Place.Topic is not null && asked.Place.Topic.Slug == other.Place.Topic?.Slug ? 1.5 : 0;
        var form = asked.Form == other.Form ? 3 : asked.Form.AnswersTo(other.Form) ? 1 : 0;
        // Yes or no begins an answer to a question of that form and to no other.
        var odd = (asked.Form == QuestionForm.YesOrNo) != (other.Form == QuestionForm.YesOrNo) ? -2 : 0;
        var shape = asked.Shape == other.Shape ? 1.5 : 0;
        var apart = asked.Place.Card.Level is { } level && other.Place.Card.Level is { } otherLevel ? Math.Abs(level.Number() - otherLevel.Number()) : 1;
        var itself = other.Question.With(other.Topic).Without(asked.Question.With(asked.Topic));
        var named = other.AnswerWeight > 0 ? itself.Shared(other.Answer, weights) / other.AnswerWeight : 0;
        return topic + form + odd + shape - (0.4 * apart) + (4 * likeness) - (3 * named);
    }

    private static double Chance(QuizDraw draw) => draw.Below(1000) / 800.0;
}
