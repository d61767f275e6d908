using System.Globalization;
using System.Net;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>Terms of the card's topic and their descriptions: first those of the card, then of its level, then of the levels next to it.</summary>
internal static class MatchingGenerator
{
    private const int Fewest = 3;
    private const int Most = 5;

    public static Question? Of(CardPlace place, QuizMaterial material, QuizDraw draw)
    {
        if (place.Topic is null || place.Card.Level is not { } level)
            return null;
        var terms = material.Terms.Of(place.Topic);
        var own = draw.Shuffle(terms.Of(place.Card).Where(term => TermPairs.IsAskable(term, terms)));
        if (own.Count == 0)
            return null;
        var others = draw.Shuffle(terms.Terms.Where(term => TermPairs.IsAskable(term, terms))).OrderBy(term => Math.Abs(term.Level.Number() - level.Number()));
        var chosen = new List<CourseTerm>();
        foreach (var term in own.Take(2).Concat(others))
        {
            if (chosen.Count < Most && !chosen.Contains(term) && chosen.TrueForAll(other => TermPairs.AreApart(term, other)))
                chosen.Add(term);
        }
        return chosen.Count < Fewest ? null : Asked(place, terms, draw.Shuffle(chosen), draw);
    }

    private static MatchingQuestion Asked(CardPlace place, TopicTerms terms, IReadOnlyList<CourseTerm> chosen, QuizDraw draw)
    {
        var shown = draw.Shuffle(Enumerable.Range(0, chosen.Count));
        return new MatchingQuestion
        {
            CardId = place.Card.Id,
            Prompt = QuizPrompts.Matching,
            Terms = [.. chosen.Select((term, at) => new MatchingTerm(
                QuizText.Plain(term.Term), IndexOf(shown, at), terms.TaughtBy(term) is { } card && card != place.Card.Id ? card : null))],
            Descriptions = [.. shown.Select(at => QuizText.Plain(chosen[at].Description!))],
            Explanation = QuizText.Bulleted(chosen.Select(Whole)),
        };
    }

    public static RichText Whole(CourseTerm term)
    {
        var name = term.Bullet.Gloss is { } gloss ? string.Create(CultureInfo.InvariantCulture, $"{term.Term} ({gloss})") : term.Term;
        return new RichText($"<strong>{WebUtility.HtmlEncode(name)}</strong>: {WebUtility.HtmlEncode(term.Bullet.Description)}", $"{name}: {term.Bullet.Description}");
    }

    private static int IndexOf(IReadOnlyList<int> shown, int at) => Enumerable.Range(0, shown.Count).First(place => shown[place] == at);
}
