using System.Text;
using SreAcademy.Core.Content.Rendering;

namespace SreAcademy.Core.Content.Parsing;

/// <summary>
/// The document's <c>[label]: address</c> lines. Texts are rendered one by one, so the definitions that a text refers to
/// go along with it.
/// </summary>
internal sealed class LinkDefinitions
{
    private readonly List<(int Line, string Address)> definitions = [];
    private readonly Dictionary<string, string> byLabel = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> used = [];

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
            byLabel.TryAdd(Label(text[1..close]), text.ToString());
        }
    }

    /// <summary><c>[label]: address</c>, perhaps with a title; other words behind the address make it text.</summary>
    public static bool IsDefinition(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith('[')) return false;
        var close = line.IndexOf(']');
        if (close < 2 || close + 1 >= line.Length || line[close + 1] != ':' || line[1..close].Trim() is { IsEmpty: true } || line[1..close].Contains('[')) return false;
        var rest = line[(close + 2)..].Trim();
        var end = rest.IndexOfAny(" \t");
        if (end < 0) return !rest.IsEmpty;
        var title = rest[end..].Trim();
        return title is ['"', .., '"'] or ['\'', .., '\''] or ['(', .., ')'];
    }

    public bool Any => definitions.Count > 0;

    public string AppendTo(string markdown)
    {
        if (!Any) return markdown;
        StringBuilder? appended = null;
        HashSet<string> seen = [];
        var open = -1;
        for (var i = markdown.AsSpan().IndexOfAny('[', ']'); i >= 0 && i < markdown.Length; i = Next(markdown, i))
        {
            if (markdown[i] == '[')
            {
                open = i;
            }
            else if (open >= 0)
            {
                var label = Label(markdown.AsSpan(open + 1, i - open - 1));
                if (byLabel.TryGetValue(label, out var definition) && seen.Add(label))
                    (appended ??= new StringBuilder(markdown).Append('\n')).Append('\n').Append(definition);
                open = -1;
            }
        }

        return appended?.ToString() ?? markdown;
    }

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

    private static int Next(string text, int at) => text.AsSpan(at + 1).IndexOfAny('[', ']') is var next and >= 0 ? at + 1 + next : -1;

    /// <summary>Labels match whatever their white space.</summary>
    private static string Label(ReadOnlySpan<char> label) =>
        label.IndexOfAny('\n', '\t') < 0 && !label.Contains("  ", StringComparison.Ordinal) ? label.Trim().ToString()
            : string.Join(' ', label.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
