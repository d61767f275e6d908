using SreAcademy.Core.Content.Rendering;

namespace SreAcademy.Core.Content.Parsing;

/// <summary>One document while it is read: its lines, which of them have found a place, and how its texts are rendered.</summary>
internal sealed class DocumentScope(SourceText source, BlockMap map, Problems problems)
{
    private const int LongestAddress = 300;

    private readonly RenderEffort effort = new();
    private readonly bool[] placed = new bool[source.LineCount];

    public SourceText Source { get; } = source;

    public LineInfo[] Lines { get; } = map.Lines;

    public Problems Problems { get; } = problems;

    public LinkDefinitions Definitions { get; } = new(source, map.Lines);

    /// <summary>The line behind its quote mark.</summary>
    public ReadOnlySpan<char> Content(int line)
    {
        var start = Math.Max(Lines[line].Content, Source.Start(line));
        return Source.Text.AsSpan(start, Source.End(line) - start);
    }

    /// <summary>
    /// The line that would close a fence which ends here because its quote or list does; null elsewhere. Texts are rendered without what
    /// surrounds them, where only such a line keeps the code from running on.
    /// </summary>
    public string? ImpliedFence(int line)
    {
        if (Lines[line].EndsFenceOf == 0) return null;
        var opening = Content(Lines[line].EndsFenceOf - 1);
        var mark = opening.IndexOfAny('`', '~');
        if (mark < 0) return null;
        var length = opening[mark..].IndexOfAnyExcept(opening[mark]);
        return new string(' ', ListMarker.Columns(opening[..mark])) + new string(opening[mark], length < 0 ? opening.Length - mark : length);
    }

    public void Place(int line) => placed[line] = true;

    public void Place(int first, int last)
    {
        for (var line = first; line <= last; line++) placed[line] = true;
    }

    public void Unplace(int line) => placed[line] = false;

    public void Report(string code, int line, params ReadOnlySpan<object> details) =>
        Problems.Add(code, line, Math.Max(0, Source.Line(line).IndexOfAnyExcept(" \t>")), Source.Written(line), details);

    /// <summary>Names every line that nothing has taken: no line is lost in silence.</summary>
    public void ReportUnplaced()
    {
        Definitions.PlaceUsed(this);
        var mayLink = Source.Text.Contains("](", StringComparison.Ordinal);
        for (var line = 0; line < placed.Length; line++)
        {
            if (mayLink && Lines[line].Kind is not (LineKind.Code or LineKind.Fence)) ReportForbiddenLinks(line);
            if (placed[line] || Problems.Names(line) || IsBlank(line)) continue;
            Report(ProblemCode.UnplacedLine, line);
        }
    }

    private bool IsBlank(int line) => Source.Line(line).IndexOfAnyExcept(" \t>") < 0 || Source.Line(line).IsWhiteSpace();

    public RichText Article(Fragment fragment) => Render(fragment, MarkdownHtml.Article);

    public RichText Snippet(Fragment fragment) => Render(fragment, MarkdownHtml.Snippet);

    public RichText Inline(string text, int line)
    {
        if (text.Length == 0) return RichText.Empty;
        if (MarkdownHtml.IsPlain(text)) return new RichText(System.Net.WebUtility.HtmlEncode(text), text);
        // One line of text holds no link definition, whatever it looks like.
        var markdown = text.TrimStart().StartsWith('[') ? text.Replace("]:", "]\\:", StringComparison.Ordinal) : text;
        return Bounded(markdown, line, MarkdownHtml.Inline) is { } html
            ? new RichText(html, HtmlText.Of(html))
            : new RichText(System.Net.WebUtility.HtmlEncode(text), text);
    }

    private RichText Render(Fragment fragment, Func<string, string?> render)
    {
        var markdown = fragment.Markdown;
        if (markdown.Length == 0) return RichText.Empty;
        // Text without markup is its own text: nothing is to be bounded, linked or taken out of the HTML again.
        if (MarkdownHtml.IsPlain(markdown)) return new RichText(MarkdownHtml.Paragraph(markdown), markdown);
        return RenderMarkup(fragment, markdown, render);
    }

    private RichText RenderMarkup(Fragment fragment, string markdown, Func<string, string?> render)
    {
        var html = Bounded(markdown, fragment.FirstLine, text => render(Definitions.AppendTo(InlineNumbers.Keep(text)))) ?? MarkdownHtml.Verbatim(markdown);
        if (Definitions.Any) Definitions.MarkUsed(html);
        return new RichText(html, HtmlText.Of(html));
    }

    /// <summary>Such a link stays as its text; where it led would be lost in silence.</summary>
    private void ReportForbiddenLinks(int line)
    {
        var text = Source.Line(line);
        for (var at = text.IndexOf("]("); at >= 0; at = text.IndexOf("]("))
        {
            text = text[(at + 2)..].TrimStart();
            var inAngles = text.StartsWith('<');
            if (inAngles) text = text[1..];
            // An address is told by its beginning; looking further would cost the square of a long line.
            var start = text[..Math.Min(text.Length, LongestAddress)];
            var end = inAngles ? start.IndexOf('>') : start.IndexOfAny(" )");
            if (end >= 0) start = start[..end];
            if (start.IndexOfAny(":&\\") < 0 && !start.StartsWith("//")) continue;
            var address = System.Net.WebUtility.HtmlDecode(start.ToString());
            if (!SafeLinks.IsAllowed(address)) Report(ProblemCode.ForbiddenLink, line, address.Length > 60 ? $"{address[..60]}…" : address);
        }
    }

    /// <summary>Null, and reported, where a text costs too much or stands too deep in itself.</summary>
    private string? Bounded(string markdown, int line, Func<string, string?> render)
    {
        if (effort.TrySpend(markdown))
        {
            if (render(markdown) is { } html) return html;
            effort.Fail();
        }

        Report(ProblemCode.TooComplex, line);
        return null;
    }
}
