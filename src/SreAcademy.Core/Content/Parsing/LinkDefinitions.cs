using SreAcademy.Core.Content.Rendering;

namespace SreAcademy.Core.Content.Parsing;

/// <summary>
/// The document's <c>[label]: address</c> lines. Texts are rendered one by one, so the definitions go along with each
/// text that could refer to them.
/// </summary>
internal sealed class LinkDefinitions
{
    private readonly List<(int Line, string Address)> definitions = [];
    private readonly HashSet<string> used = [];
    private readonly string appendix = "";

    public LinkDefinitions(SourceText source, LineInfo[] lines)
    {
        for (var line = 0; line < lines.Length; line++)
        {
            if (lines[line].Kind != LineKind.Definition) continue;
            var text = source.Line(line).TrimStart(" \t>");
            var close = text.IndexOf("]:");
            if (close < 1) continue;
            var address = text[(close + 2)..].Trim();
            if (address.IndexOfAny(" \t") is var end and > 0) address = address[..end];
            definitions.Add((line, Uri.UnescapeDataString(System.Net.WebUtility.HtmlDecode(address.Trim("<>").ToString()))));
            appendix += $"\n{text}";
        }
    }

    public bool Any => definitions.Count > 0;

    public string AppendTo(string markdown) => Any && markdown.Contains('[') ? $"{markdown}\n{appendix}" : markdown;

    /// <summary>Remembers where a rendered text leads.</summary>
    public void MarkUsed(string html)
    {
        foreach (var link in MarkdownHtml.LinksIn(html)) used.Add(Uri.UnescapeDataString(link));
    }

    /// <summary>A definition that nothing leads to has no place in the result.</summary>
    public void PlaceUsed(DocumentScope scope)
    {
        foreach (var (line, address) in definitions)
        {
            if (used.Contains(address)) scope.Place(line);
        }
    }
}
