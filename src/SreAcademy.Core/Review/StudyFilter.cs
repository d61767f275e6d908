using SreAcademy.Core.Content;

namespace SreAcademy.Core.Review;

/// <summary>What a learner works through: a choice between decks of cards.</summary>
public enum StudyKind
{
    /// <summary>New knowledge cards, and every card that was begun, interview questions among them: what is in memory wants to be kept.</summary>
    Knowledge,

    /// <summary>면접 준비: interview questions and the knowledge cards behind them. See <see cref="InterviewDeck"/>.</summary>
    Interview,
}

/// <summary>
/// Which part of the catalog is studied. Values of one kind are alternatives, kinds narrow each other: topics A or B, and of these level 2.
/// An empty list narrows nothing. In canonical order (topics as in the catalog), so that one choice has one address.
/// </summary>
public sealed record StudyFilter
{
    public static StudyFilter All { get; } = new();

    /// <summary>Slugs.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<Level> Levels { get; init; } = [];

    /// <summary>Tags of topics, as the catalog first writes them.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Topics each with levels of its own, as a track has them; in the order in which their new cards come.</summary>
    public IReadOnlyList<StudyPart> Parts { get; init; } = [];

    public StudyKind Kind { get; init; }

    public bool IsAll => Equals(All);

    /// <summary>Whether topic, level, parts and tags admit a card. The kind is left to those who make decks.</summary>
    public bool Admits(CardPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return (Topics.Count == 0 || (place.Topic is { } topic && Topics.Contains(topic.Slug)))
            && (Levels.Count == 0 || (place.Card.Level is { } level && Levels.Contains(level)))
            && (Parts.Count == 0 || Parts.Any(part => part.Holds(place)))
            && (Tags.Count == 0 || (place.Topic is { } tagged && tagged.Tags.Any(tag => Tags.Contains(tag, StringComparer.OrdinalIgnoreCase))));
    }

    public bool Equals(StudyFilter? other) =>
        other is not null && Kind == other.Kind && Topics.SequenceEqual(other.Topics) && Levels.SequenceEqual(other.Levels) && Tags.SequenceEqual(other.Tags)
        && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => StudyQuery.Write(this).GetHashCode(StringComparison.Ordinal);
}

/// <summary>A topic from one level to another, both included.</summary>
/// <param name="Topic">Slug.</param>
public readonly record struct StudyPart(string Topic, Level From, Level To)
{
    public bool Holds(CardPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.Topic?.Slug == Topic && place.Card.Level is { } level && level >= From && level <= To;
    }
}
