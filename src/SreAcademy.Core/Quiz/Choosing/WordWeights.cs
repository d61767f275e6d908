using System.Collections.Frozen;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>
/// How much a word says in a catalog: little where many cards hold it (idf). Counted in cards spread over the catalog, not in all of them: what
/// is common shows in a few hundred already, and a large catalog costs no more than a small one.
/// </summary>
internal sealed class WordWeights
{
    private const int Counted = 400;

    private readonly FrozenDictionary<int, double> weights;
    private readonly double rarest;

    public WordWeights(IReadOnlyList<CardPlace> places)
    {
        var step = Math.Max(1, places.Count / Counted);
        var counts = new Dictionary<int, int>();
        var cards = 0;
        for (var at = 0; at < places.Count; at += step, cards++)
        {
            foreach (var word in new ContentWords($"{places[at].Card.Question.Text}\n{places[at].Card.Answer.Text}").All)
                counts[word] = counts.GetValueOrDefault(word) + 1;
        }
        rarest = Math.Log(cards + 2.0);
        weights = counts.ToFrozenDictionary(pair => pair.Key, pair => Math.Log((cards + 2.0) / pair.Value));
    }

    /// <returns>> 0.</returns>
    public double Of(int word) => weights.GetValueOrDefault(word, rarest);
}
