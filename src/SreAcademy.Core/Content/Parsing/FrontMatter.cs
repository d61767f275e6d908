namespace SreAcademy.Core.Content.Parsing;

/// <summary>The optional lines between <c>---</c> at the top of a topic file.</summary>
/// <param name="Used">Lines that say something of a topic.</param>
internal sealed record FrontMatter(string? Slug, IReadOnlyList<string> Aliases, IReadOnlyList<string> Tags, IReadOnlyList<int> Used, int LineCount)
{
    public static FrontMatter None { get; } = new(null, [], [], [], 0);

    /// <summary>Reads the lines and reports those it does not know.</summary>
    public static FrontMatter Read(SourceText source, Problems problems)
    {
        if (source.LineCount < 2 || source.Line(0).TrimEnd() is not "---") return None;
        var end = 1;
        while (end < source.LineCount && source.Line(end).TrimEnd() is not "---")
        {
            // A rule at the top of a document without front matter: what follows is the document.
            if (source.Line(end).TrimStart() is ['#' or '>', ..]) return None;
            end++;
        }

        if (end == source.LineCount) return None;

        string? slug = null;
        List<string> aliases = [];
        List<string> tags = [];
        List<int> used = [];
        List<string>? open = null;
        for (var line = 1; line < end; line++)
        {
            var text = WithoutComment(source.Line(line)).Trim();
            if (text.IsEmpty) continue;
            if (open is not null && text.StartsWith("- "))
            {
                used.Add(line);
                AddNames(text[2..], open);
                continue;
            }

            open = text.StartsWith("aliases:") ? aliases : text.StartsWith("tags:") ? tags : null;
            if (open is not null)
            {
                used.Add(line);
                AddNames(text[(text.IndexOf(':') + 1)..].Trim().Trim("[]"), open);
            }
            else if (text.StartsWith("slug:") && slug is null)
            {
                used.Add(line);
                slug = Unquote(text[5..]).ToString();
                if (Parsing.Slug.IsValid(slug)) continue;
                problems.Add(ProblemCode.InvalidSlug, line, 0, source.Written(line));
                slug = null;
            }
            else
            {
                problems.Add(ProblemCode.UnknownFrontMatter, line, 0, source.Written(line));
            }
        }

        return new FrontMatter(slug, aliases, tags, used, end + 1);
    }

    /// <summary>The document with these lines emptied, so that every other line keeps its number.</summary>
    public string Blank(SourceText source) =>
        LineCount == 0 ? source.Text : new string('\n', LineCount) + source.Text[Math.Min(source.Start(LineCount), source.Text.Length)..];

    private static ReadOnlySpan<char> WithoutComment(ReadOnlySpan<char> line)
    {
        var comment = line.IndexOf(" #");
        return comment < 0 ? line : line[..comment];
    }

    private static void AddNames(ReadOnlySpan<char> list, List<string> names)
    {
        foreach (var range in list.Split(','))
        {
            var name = Unquote(list[range]);
            if (!name.IsEmpty) names.Add(name.ToString());
        }
    }

    private static ReadOnlySpan<char> Unquote(ReadOnlySpan<char> value) => value.Trim().Trim("\"'").Trim();
}
