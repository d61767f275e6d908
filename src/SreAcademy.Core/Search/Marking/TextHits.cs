namespace SreAcademy.Core.Search;

/// <summary>What of a query a text holds.</summary>
/// <param name="Spans">Where, in the text as written: ascending, apart from each other.</param>
/// <param name="IsPhrase">The whole query (or another name of it) is there in one piece.</param>
/// <param name="Words">How many of its words are there.</param>
internal sealed record TextHits(IReadOnlyList<TextSpan> Spans, bool IsPhrase, int Words)
{
    /// <summary>Marks the whole query wherever it stands, and its words only where it does not.</summary>
    public static TextHits Find(string text, SearchQuery query)
    {
        var origins = new List<TextSpan>(text.Length);
        var folded = FoldedText.Of(text, origins);
        var spans = new List<TextSpan>();
        var isPhrase = AddSpans(query.Phrases);
        var words = isPhrase ? query.Words.Count : query.Words.Count(AddSpans);
        return new TextHits(Joined(spans), isPhrase, words);

        bool AddSpans(IReadOnlyList<SearchTerm> names)
        {
            var before = spans.Count;
            foreach (var name in names)
            {
                for (var at = name.IndexIn(folded, 0); at >= 0; at = name.IndexIn(folded, at + name.Text.Length))
                    spans.Add(new TextSpan(origins[at].Start, origins[at + name.Text.Length - 1].End));
            }
            return spans.Count > before;
        }
    }

    /// <summary>The text explains by itself why its entry was found.</summary>
    public bool IsComplete(SearchQuery query) => IsPhrase || (query.Words.Count > 0 && Words == query.Words.Count);

    private static List<TextSpan> Joined(List<TextSpan> spans)
    {
        var joined = new List<TextSpan>();
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (joined is [.., var last] && span.Start <= last.End)
                joined[^1] = last with { End = Math.Max(last.End, span.End) };
            else
                joined.Add(span);
        }
        return joined;
    }
}
