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
            return TextWindow.Around(shown.Field.Text, shown.Hits.Spans, SnippetLength);

        var body = isRecalled ? null : entry.Fields.Skip(1).FirstOrDefault(field => field.Rank == SearchRank.Answer);
        return body is null ? [] : TextWindow.Around(body.Text, [], SnippetLength);
    }

    private static bool IsBetter(TextHits hits, TextHits than) =>
        hits.IsPhrase != than.IsPhrase ? hits.IsPhrase : hits.Words > than.Words;
}
