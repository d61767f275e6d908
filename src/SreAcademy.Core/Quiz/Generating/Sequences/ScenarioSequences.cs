using System.Net;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>
/// The steps of scenarios, each scenario with the few cards it is closest to: those whose question, points and answer share most of their rare
/// words with it. A scenario names no card, but what is missed must come back as one.
/// </summary>
internal sealed class ScenarioSequences
{
    private const int CardsEach = 2;
    private const int Fewest = 3;
    private const double Emphasis = 2;

    private readonly Dictionary<long, List<Sequence>> byCard = [];

    public ScenarioSequences(IReadOnlyList<Scenario> scenarios, IReadOnlyList<CardPlace> places)
    {
        if (scenarios.Count == 0)
            return;
        var cards = places.Select(place => (place.Card, Words: WordsOf(place))).ToList();
        var counts = cards.SelectMany(card => card.Words.Keys).CountBy(word => word).ToDictionary();
        foreach (var scenario in scenarios)
        {
            if (SequenceOf(scenario) is not { } sequence)
                continue;
            var title = WordStems.Of(scenario.Title);
            var text = WordStems.Of($"{scenario.Situation?.Text} {string.Join(' ', sequence.Steps.Select(step => step.Text))}");
            var closest = cards
                .Select(card => (card.Card, Score: card.Words.Sum(word => Told(word.Key) * word.Value * Math.Log((cards.Count + 1.0) / counts[word.Key])) / Math.Sqrt(card.Words.Count + 1)))
                .OrderByDescending(pair => pair.Score)
                .Take(CardsEach);
            foreach (var (card, _) in closest)
            {
                if (!byCard.TryGetValue(card.Id, out var sequences))
                    byCard.Add(card.Id, sequences = []);
                sequences.Add(sequence);
            }

            double Told(string word) => title.Contains(word) ? Emphasis : text.Contains(word) ? 1 : 0;
        }
    }

    public IReadOnlyList<Sequence> Of(Card card) => byCard.GetValueOrDefault(card.Id) ?? (IReadOnlyList<Sequence>)[];

    /// <summary>With their weights: what a card asks, and what its topic is called, tells more than what it answers.</summary>
    private static Dictionary<string, double> WordsOf(CardPlace place)
    {
        var words = WordStems.Of(place.Card.Answer.Text).ToDictionary(word => word, _ => 1.0);
        foreach (var word in WordStems.Of($"{place.Card.Question.Text} {place.Topic?.Title}"))
            words[word] = Emphasis;
        return words;
    }

    /// <summary>Of the part with the most steps: several numbered parts are several courses of action.</summary>
    private static Sequence? SequenceOf(Scenario scenario)
    {
        var steps = scenario.Parts.Select(part => part.Steps).MaxBy(part => part.Count) ?? [];
        if (steps.Count < Fewest || scenario.Steps.Count() != steps.Count)
            return null;
        var title = new RichText($"<p><strong>{WebUtility.HtmlEncode(scenario.Title)}</strong></p>", scenario.Title);
        return new Sequence(
            [.. steps.Select(step => QuizText.FirstParagraph(step.Body))],
            QuizPrompts.ScenarioOrdering,
            QuizText.Stacked(title, scenario.Situation ?? RichText.Empty),
            QuizText.Numbered(steps.Select(step => step.Body)));
    }
}
