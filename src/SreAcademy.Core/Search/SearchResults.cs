using SreAcademy.Core.Content;

namespace SreAcademy.Core.Search;

/// <param name="Total">Exactly how many entries match, the ones not on this page included.</param>
/// <param name="Hits">The page asked for, best first.</param>
public sealed record SearchResults(int Total, IReadOnlyList<SearchHit> Hits)
{
    public static SearchResults None { get; } = new(0, []);
}

/// <param name="Title">The title as written; of a very long one, a stretch around what was found.</param>
/// <param name="Snippet">
/// A stretch of another text around what was found there; may be empty. A card whose question holds the query shows
/// none, so that its answer is not given away before it is recalled.
/// </param>
public sealed record SearchHit(SearchTarget Target, IReadOnlyList<TextSegment> Title, IReadOnlyList<TextSegment> Snippet);

/// <summary>A stretch of text as written; segments joined give the text shown. <c>…</c> at an end stands for text left out.</summary>
public sealed record TextSegment(string Text, bool IsHit);

/// <summary>What to keep of the results; null keeps all.</summary>
public sealed record SearchFilter(SearchHitKind? Kind = null, Level? Level = null)
{
    internal bool Keeps(SearchTarget target) =>
        (Kind is null || Kind == target.Kind) && (Level is null || Level == target.Level);
}
