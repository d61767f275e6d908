using System.Collections.Concurrent;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>What of a card can be brought into order. The scenarios of a topic, and those of a document, are read when first asked for.</summary>
internal sealed class SequenceShelf(CatalogSnapshot catalog)
{
    private readonly ConcurrentDictionary<string, Lazy<ScenarioSequences>> topics = new(StringComparer.Ordinal);

    private readonly Lazy<Dictionary<string, Lazy<ScenarioSequences>>> documents = new(() => catalog.Subjects
        .SelectMany(subject => subject.Documents)
        .Where(document => document.Scenarios.Count > 0)
        .Select(document => (document.Topics, Sequences: new Lazy<ScenarioSequences>(() => new ScenarioSequences(document.Scenarios, [.. document.Topics.SelectMany(PlacesOf)]))))
        .SelectMany(document => document.Topics.Select(topic => (topic.Slug, document.Sequences)))
        .ToDictionary(pair => pair.Slug, pair => pair.Sequences, StringComparer.Ordinal));

    public IReadOnlyList<Sequence> Of(CardPlace place) => place.Topic is { } topic
        ? [.. AnswerSequences.Of(place.Card), .. OfTopic(topic).Of(place.Card), .. documents.Value.GetValueOrDefault(topic.Slug)?.Value.Of(place.Card) ?? []]
        : [.. AnswerSequences.Of(place.Card)];

    private ScenarioSequences OfTopic(Topic topic) => topics
        .GetOrAdd(topic.Slug, static (_, topic) => new Lazy<ScenarioSequences>(() => new ScenarioSequences(topic.Scenarios, [.. PlacesOf(topic)])), topic)
        .Value;

    private static IEnumerable<CardPlace> PlacesOf(Topic topic) => topic.Cards.Select(card => new CardPlace(card, topic));
}
