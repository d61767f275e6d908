namespace SreAcademy.Core.Content.Parsing;

/// <summary>A knowledge bullet while its lines come in.</summary>
internal sealed class BulletDraft
{
    private readonly int line;
    private readonly Fragment body;
    private readonly string first;

    public BulletDraft(int line, int indent, ReadOnlySpan<char> text, int nested)
    {
        this.line = line;
        body = new Fragment(line, indent);
        first = text.ToString();
        // `- # 주석 기호` is no heading.
        body.Add(text.StartsWith('#') ? $"\\{text}" : text);
        Nested = nested;
    }

    public int Nested { get; private set; }

    public void Continue(ReadOnlySpan<char> content, int itemStarts, bool inList)
    {
        Nested += itemStarts;
        body.Add(content, inItem: inList);
    }

    public void Blank() => body.Add([]);

    public Bullet Finish(DocumentScope scope)
    {
        var term = TermLine.Read(first);
        return new Bullet
        {
            Term = term?.Term,
            Gloss = term?.Gloss,
            Description = term?.Description,
            Body = scope.Snippet(body),
            NestedBullets = Nested,
            Facts = FactFinder.Find(body.Markdown),
            Line = line + 1,
        };
    }
}
