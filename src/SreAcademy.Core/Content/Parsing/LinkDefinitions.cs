namespace SreAcademy.Core.Content.Parsing;

/// <summary>
/// The document's <c>[label]: address</c> lines. Texts are rendered one by one, so the definitions go along with each
/// text that could refer to them.
/// </summary>
internal sealed class LinkDefinitions
{
    private readonly List<(int Line, string Label)> labels = [];
    private readonly HashSet<string> used = new(StringComparer.OrdinalIgnoreCase);
    private readonly string appendix = "";

    public LinkDefinitions(SourceText source, LineInfo[] lines)
    {
        for (var line = 0; line < lines.Length; line++)
        {
            if (lines[line].Kind != LineKind.Definition) continue;
            var text = source.Line(line).TrimStart(" \t>");
            var close = text.IndexOf("]:");
            if (close < 1) continue;
            labels.Add((line, text[..(close + 1)].ToString()));
            appendix += $"\n{text}";
        }
    }

    public string AppendTo(string markdown)
    {
        if (labels.Count == 0 || !markdown.Contains('[')) return markdown;
        foreach (var (_, label) in labels)
        {
            if (markdown.Contains(label, StringComparison.OrdinalIgnoreCase)) used.Add(label);
        }

        return $"{markdown}\n{appendix}";
    }

    /// <summary>A definition that nothing refers to has no place in the result.</summary>
    public void PlaceUsed(DocumentScope scope)
    {
        foreach (var (line, label) in labels)
        {
            if (used.Contains(label)) scope.Place(line);
        }
    }
}
