using SreAcademy.Core.Content;

namespace SreAcademy.Core.Search;

/// <summary>Something that can be found, with all the texts it is found by.</summary>
/// <param name="Fields">At least one; the first is the title that a result shows.</param>
public sealed record SearchEntry(SearchTarget Target, IReadOnlyList<SearchField> Fields);

/// <summary>One text of an entry: a row of the index.</summary>
public sealed record SearchField(SearchRank Rank, string Text);

/// <summary>Where a text stands, best first: results are ordered by the best text that matched.</summary>
public enum SearchRank
{
    /// <summary>Topic titles and their aliases.</summary>
    Title,

    /// <summary>Terms of bullets, sub-headings, sub-topic titles.</summary>
    Term,

    /// <summary>Questions of cards and interviews, titles of scenarios.</summary>
    Question,

    /// <summary>Answers, bodies of bullets, concepts, bodies of scenarios.</summary>
    Answer,
}

/// <summary>What a result points to; how that becomes an address is the page's business.</summary>
public sealed record SearchTarget(SearchHitKind Kind)
{
    /// <summary>Null for interview questions and scenarios of a whole document.</summary>
    public string? TopicSlug { get; init; }

    public string? TopicTitle { get; init; }

    /// <summary>Null where it has none: topics, sub-topics, scenarios, some interview questions.</summary>
    public Level? Level { get; init; }

    /// <summary>Of cards and interview questions.</summary>
    public long? CardId { get; init; }

    /// <summary>Of scenarios: the place in <see cref="CatalogSnapshot.Scenarios"/>, from 0.</summary>
    public int? ScenarioIndex { get; init; }
}
