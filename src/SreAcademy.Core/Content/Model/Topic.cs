using System.Text.Json.Serialization;

namespace SreAcademy.Core.Content;

/// <summary>A subject matter of its own (<c>## 7. SLI/SLO/SLA</c>), taught level by level.</summary>
public sealed record Topic
{
    /// <summary>Stable part of the topic's address: from the front matter, else made from the title.</summary>
    public required string Slug { get; init; }

    /// <summary>The number the author wrote before the title, if any.</summary>
    public int? Number { get; init; }

    public required string Title { get; init; }

    /// <summary>Other names that search finds the topic by.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What the topic is filed under across topics, as the author wrote it; compared without regard to case.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>개념 설명; empty where the author gave none.</summary>
    public RichText Concept { get; init; } = RichText.Empty;

    /// <summary>The topic's own level blocks, in document order.</summary>
    public IReadOnlyList<LevelBlock> Blocks { get; init; } = [];

    /// <summary>Other <c>###</c> sections with level blocks of their own.</summary>
    public IReadOnlyList<SubTopic> SubTopics { get; init; } = [];

    public IReadOnlyList<Scenario> Scenarios { get; init; } = [];

    public IReadOnlyList<Card> InterviewQuestions { get; init; } = [];

    public IReadOnlyList<Reference> References { get; init; } = [];

    /// <summary>Line of the heading, from 1.</summary>
    public int Line { get; init; }

    /// <summary>The topic's blocks and those of its sub-topics.</summary>
    [JsonIgnore]
    public IEnumerable<LevelBlock> AllBlocks => Blocks.Concat(SubTopics.SelectMany(sub => sub.Blocks));

    /// <summary>Every knowledge card of the topic, in document order.</summary>
    [JsonIgnore]
    public IEnumerable<Card> Cards => AllBlocks.SelectMany(block => block.Cards);
}

public sealed record SubTopic
{
    public required string Title { get; init; }
    public RichText Concept { get; init; } = RichText.Empty;
    public IReadOnlyList<LevelBlock> Blocks { get; init; } = [];
    public int Line { get; init; }
}

/// <param name="Urls">The addresses linked in it; empty for a book without a link.</param>
public sealed record Reference(RichText Body, IReadOnlyList<string> Urls);
