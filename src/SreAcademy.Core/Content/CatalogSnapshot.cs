using System.Collections.Frozen;

namespace SreAcademy.Core.Content;

/// <summary>The imported catalog as every page reads it: immutable, complete, held in memory and swapped as a whole.</summary>
public sealed class CatalogSnapshot
{
    public static CatalogSnapshot Empty { get; } = new(0, []);

    /// <param name="version">Grows with every import that changed something; 0 before the first.</param>
    public CatalogSnapshot(long version, IReadOnlyList<Subject> subjects)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        Version = version;
        Subjects = subjects;
        Topics = [.. subjects.SelectMany(subject => subject.Documents).SelectMany(document => document.Topics)];
        TopicsBySlug = Topics.ToFrozenDictionary(topic => topic.Slug);
        Cards = [.. Topics.SelectMany(topic => topic.Cards.Select(card => new CardPlace(card, topic)))];
        InterviewQuestions =
        [
            .. subjects.SelectMany(subject => subject.Documents).SelectMany(document =>
                document.Topics.SelectMany(topic => topic.InterviewQuestions.Select(card => new CardPlace(card, topic)))
                    .Concat(document.InterviewQuestions.Select(card => new CardPlace(card, null)))),
        ];
        Scenarios =
        [
            .. subjects.SelectMany(subject => subject.Documents).SelectMany(document =>
                document.Topics.SelectMany(topic => topic.Scenarios.Select(scenario => new ScenarioPlace(scenario, topic)))
                    .Concat(document.Scenarios.Select(scenario => new ScenarioPlace(scenario, null)))),
        ];
        CardsById = Cards.Concat(InterviewQuestions).ToFrozenDictionary(place => place.Card.Id);
    }

    public long Version { get; }

    /// <summary>Of the files it was imported from. A database made anew counts its versions from 1 again; together the two name one content.</summary>
    public string Fingerprint { get; init; } = "";

    public IReadOnlyList<Subject> Subjects { get; }

    /// <summary>In document order, documents in name order.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    public FrozenDictionary<string, Topic> TopicsBySlug { get; }

    /// <summary>Knowledge cards, in document order.</summary>
    public IReadOnlyList<CardPlace> Cards { get; }

    /// <summary>Interview questions of topics and of whole documents, in document order.</summary>
    public IReadOnlyList<CardPlace> InterviewQuestions { get; }

    /// <summary>Scenarios of topics and of whole documents, in document order.</summary>
    public IReadOnlyList<ScenarioPlace> Scenarios { get; }

    /// <summary>Knowledge cards and interview questions that are in the catalog now; retired ones are not.</summary>
    public FrozenDictionary<long, CardPlace> CardsById { get; }
}

/// <param name="Topic">Null for interview questions of a whole document.</param>
public sealed record CardPlace(Card Card, Topic? Topic);

/// <param name="Topic">Null for scenarios of a whole document.</param>
public sealed record ScenarioPlace(Scenario Scenario, Topic? Topic);
