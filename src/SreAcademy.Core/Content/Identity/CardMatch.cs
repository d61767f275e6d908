namespace SreAcademy.Core.Content;

/// <summary>What an import recognises a card by beside its key.</summary>
public sealed record CardTraits
{
    public required string Key { get; init; }
    public required string Subject { get; init; }

    /// <summary>Null for questions of a whole document.</summary>
    public string? TopicSlug { get; init; }

    public required CardKind Kind { get; init; }
    public Level? Level { get; init; }

    /// <summary>From 0: position among the cards of its topic, or of its document without a topic.</summary>
    public required int Place { get; init; }

    /// <summary>See <see cref="QuestionText.Normalise"/>.</summary>
    public required string Question { get; init; }

    /// <summary>The answer's text as it is; normalised only where it decides.</summary>
    public required string Answer { get; init; }

    /// <summary>A topic stays itself when its folder is renamed: slugs are unique in the catalog.</summary>
    internal (string? Slug, string? Subject) Home => TopicSlug is null ? (null, Subject) : (TopicSlug, null);
}

/// <param name="Id">The id that learners' progress hangs on.</param>
/// <param name="Retired">Not in the catalog at the last import, but remembered.</param>
public sealed record KnownCard(long Id, CardTraits Traits, bool Retired);

public enum CardFate
{
    /// <summary>Never seen.</summary>
    New,

    /// <summary>Same key.</summary>
    Same,

    /// <summary>Same question, another level, topic or id of the author's.</summary>
    Moved,

    /// <summary>Another question text at the same place.</summary>
    Reworded,
}

/// <param name="Id">Null for new cards.</param>
public sealed record CardMatch(CardFate Fate, long? Id);
