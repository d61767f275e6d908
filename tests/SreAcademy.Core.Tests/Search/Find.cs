using SreAcademy.Core.Content;
using SreAcademy.Core.Search;

namespace SreAcademy.Core.Tests.Search;

/// <summary>Small indexes, and results as text that a test can be read by.</summary>
internal static class Find
{
    public static SearchIndex Among(params string[] texts) =>
        SearchIndex.Build([.. texts.Select((text, id) => Entry(id, text))], []);

    public static SearchEntry Entry(int id, string title, params string[] answers) => new(
        new SearchTarget(SearchHitKind.Note) { CardId = id },
        [new(SearchRank.Question, title), .. answers.Select(answer => new SearchField(SearchRank.Answer, answer))]);

    /// <summary>Titles of all results, in their order, with hits in brackets.</summary>
    public static IReadOnlyList<string> Titles(this SearchIndex index, string query) =>
        [.. index.Find(query, int.MaxValue).Hits.Select(hit => hit.Title.Marked())];

    public static string Marked(this IEnumerable<TextSegment> segments) =>
        string.Concat(segments.Select(segment => segment.IsHit ? $"[{segment.Text}]" : segment.Text));

    public static RichText Text(string text) => new(text, text);

    public static CatalogSnapshot Snapshot(params Topic[] topics) =>
        new(1, [new Subject("sre", [new CourseDocument { Path = "a.md", Topics = topics }])]);
}
