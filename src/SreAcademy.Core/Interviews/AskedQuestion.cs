using SreAcademy.Core.Content;

namespace SreAcademy.Core.Interviews;

/// <summary>An interview question as it is asked, complete in itself: it keeps its text whatever becomes of the catalog.</summary>
public sealed record AskedQuestion
{
    /// <summary>An interview question or a knowledge card.</summary>
    public required long CardId { get; init; }

    public string? TopicSlug { get; init; }

    public string? TopicTitle { get; init; }

    public Level? Level { get; init; }

    public required RichText Question { get; init; }

    public RichText Body { get; init; } = RichText.Empty;

    /// <summary>The model answer.</summary>
    public required RichText Answer { get; init; }

    /// <summary>핵심: what a good answer holds. Where the author wrote none, the sentences of the answer.</summary>
    public required IReadOnlyList<RichText> Points { get; init; }

    /// <summary>Other names in the catalog for what points and answer name: what an answer is compared with knows both.</summary>
    public IReadOnlyList<Gloss> Names { get; init; } = [];

    /// <summary>꼬리.</summary>
    public IReadOnlyList<FollowUp> FollowUps { get; init; } = [];

    public IReadOnlyList<RichText> Sources { get; init; } = [];
}
