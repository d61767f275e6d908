using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;
using CardTraits = SreAcademy.Core.Quiz.CardTraits;

namespace SreAcademy.Core.Drills;

/// <summary>Cards that teach what a text is about, told by the rare words that they share with it, as quizzes compare cards.</summary>
internal sealed class NearCards(CatalogSnapshot catalog)
{
    /// <summary>Cards kept for a text.</summary>
    private const int Most = 3;

    /// <summary>Cosine of the words in common, 0–1: below it a card shares words, not the matter.</summary>
    public const double Near = 0.12;

    private readonly AnswerIndex index = QuizMaterial.Of(catalog).Answers;

    /// <returns>The closest first, equal ones in document order; empty if none is near.</returns>
    public IReadOnlyList<long> To(string text, IEnumerable<CardPlace> among) =>
        [.. Scored(text, among).Where(card => card.Score >= Near).OrderByDescending(card => card.Score).Take(Most).Select(card => card.Place.Card.Id)];

    internal IEnumerable<(CardPlace Place, double Score)> Scored(string text, IEnumerable<CardPlace> among)
    {
        var words = new ContentWords(text);
        var weight = words.Weight(index.Weights);
        return among.Select(place => (place, Score(index.Of(place), words, weight)));
    }

    private double Score(CardTraits card, ContentWords words, double weight)
    {
        var said = card.Question.With(card.Answer);
        var all = said.Weight(index.Weights);
        return weight > 0 && all > 0 ? words.Shared(said, index.Weights) / Math.Sqrt(weight * all) : 0;
    }
}
