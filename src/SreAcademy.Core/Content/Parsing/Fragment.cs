using System.Text;

namespace SreAcademy.Core.Content.Parsing;

/// <summary>Raw lines that will be rendered together, with the marks of what surrounds them taken away.</summary>
/// <param name="dedent">Columns of white space that belong to a surrounding list item and are cut from every line after the first.</param>
internal sealed class Fragment(int firstLine, int dedent = 0)
{
    private string? single;
    private StringBuilder? builder;
    private int pendingBlanks;
    private bool pendingRule;
    private bool inFence;
    private bool inBrackets;

    public int FirstLine { get; } = firstLine;

    public bool HasCode { get; set; }

    public bool IsEmpty => single is null;

    /// <summary>Without blank lines at its ends.</summary>
    public string Markdown => builder?.ToString() ?? single ?? "";

    /// <param name="inItem">It stands in the surrounding list item, whose indentation is cut; code outside of one keeps its own.</param>
    public void Add(ReadOnlySpan<char> line, bool inItem = true)
    {
        if (line.IsWhiteSpace())
        {
            pendingBlanks++;
            return;
        }

        var text = KeepAsText(line);
        if (single is null)
        {
            single = text.TrimEnd(' ').ToString();
            pendingBlanks = 0;
            return;
        }

        builder ??= new StringBuilder(single, 256);
        builder.Append('\n', pendingBlanks + 1);
        pendingBlanks = 0;
        if (pendingRule) builder.Append("---\n\n");
        pendingRule = false;
        builder.Append(inItem ? Dedented(text) : text);
    }

    /// <summary>
    /// The document's link definitions are no part of a fragment; a line that only looks like one, because what stood before
    /// it is missing here, is text.
    /// </summary>
    private ReadOnlySpan<char> KeepAsText(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart(" \t>");
        if (text.StartsWith("```") || text.StartsWith("~~~")) inFence = !inFence;
        if (IsEmpty || pendingBlanks > 0) inBrackets = false;
        // A label may run over several lines; it starts with its paragraph, or where the line before it ended one.
        inBrackets |= text.StartsWith('[');
        var colon = inBrackets && !inFence ? line.IndexOf("]:") : -1;
        return colon < 0 ? line : $"{line[..(colon + 1)]}\\{line[(colon + 1)..]}";
    }

    /// <summary>A rule of its own, also where it was written right below a text; at the end it separates nothing and is left out.</summary>
    public void AddRule()
    {
        if (IsEmpty) return;
        pendingBlanks++;
        pendingRule = true;
    }

    /// <summary>Adds to the last line, behind a blank.</summary>
    public void Continue(ReadOnlySpan<char> text)
    {
        if (builder is not null) builder.Append(' ').Append(text);
        else single = single is null ? text.ToString() : $"{single} {text}";
    }

    private ReadOnlySpan<char> Dedented(ReadOnlySpan<char> line)
    {
        var at = 0;
        for (var column = 0; at < line.Length && column < dedent; at++)
        {
            if (line[at] == ' ') column++;
            else if (line[at] == '\t') column += 4 - column % 4;
            else break;
        }

        return line[at..];
    }
}
