namespace SreAcademy.Core.Search;

/// <summary>Turns a found entry into what a result shows.</summary>
internal static class HitDisplay
{
    private const int TitleLength = 200;
    private const int SnippetLength = 140;

    public static SearchHit Of(SearchEntry entry, SearchQuery query)
    {
        var title = entry.Fields[0].Text;
        var titleHits = TextHits.Find(title, query);
        return new SearchHit(entry.Target, TextWindow.Around(title, titleHits.Spans, TitleLength), Snippet(entry, titleHits, query));
    }

    private static IReadOnlyList<TextSegment> Snippet(SearchEntry entry, TextHits titleHits, SearchQuery query)
    {
        var isRecalled = entry.Target.Kind is SearchHitKind.Card or SearchHitKind.InterviewQuestion;
        if (isRecalled && titleHits.IsComplete(query))
            return [];

        (SearchField Field, TextHits Hits)? best = null;
        foreach (var field in entry.Fields.Skip(1))
        {
            var hits = TextHits.Find(field.Text, query);
            if (hits.Spans.Count > 0 && (best is null || IsBetter(hits, best.Value.Hits)))
                best = (field, hits);
            if (hits.IsPhrase)
                break;
        }
        if (best is { } shown)
            return WithoutTitle(shown.Field.Text, shown.Hits.Spans, entry.Fields[0].Text);

        var body = isRecalled ? null : entry.Fields.Skip(1).FirstOrDefault(field => field.Rank == SearchRank.Answer);
        return body is null ? [] : WithoutTitle(body.Text, [], entry.Fields[0].Text);
    }

    /// <summary>A bullet's body opens with its term (<c>용어: 설명</c>), which the title shows already.</summary>
    private static IReadOnlyList<TextSegment> WithoutTitle(string text, IReadOnlyList<TextSpan> hits, string title)
    {
        var start = text.AsSpan().IndexOfAny(':', '：') + 1;
        if (start > 0 && FoldedText.Of(text[..(start - 1)]) == FoldedText.Of(title) && !hits.Any(hit => hit.Start < start && hit.End > start))
        {
            start += text.AsSpan(start).IndexOfAnyExcept(' ', '\n') is var blanks and > 0 ? blanks : 0;
            hits = [.. hits.Where(hit => hit.Start >= start).Select(hit => new TextSpan(hit.Start - start, hit.End - start))];
            text = text[start..];
        }
        return TextWindow.Around(text, hits, SnippetLength);
    }

    private static bool IsBetter(TextHits hits, TextHits than) =>
        hits.IsPhrase != than.IsPhrase ? hits.IsPhrase : hits.Words > than.Words;
}
