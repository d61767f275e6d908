using SreAcademy.Core.Content.Rendering;

namespace SreAcademy.Core.Content.Parsing;

/// <summary>Reads what stands under 참고 자료: one reference a list item or paragraph.</summary>
internal sealed class ReferenceReader(DocumentScope scope)
{
    private readonly List<Reference> references = [];

    public void Read(TopBlock block)
    {
        Fragment? open = null;
        for (var line = block.First; line <= block.Last; line++)
        {
            ref readonly var info = ref scope.Lines[line];
            if (info.Kind is LineKind.Blank or LineKind.Definition) continue;
            scope.Place(line);
            if (info.Kind is LineKind.Break) continue;
            var content = scope.Content(line);
            var text = content.TrimStart();
            var startsItem = info.ItemStarts > 0 && ListMarker.TryRead(text, out _);
            if (startsItem || info.ParagraphStart && info.ListDepth == 0 || open is null)
            {
                End(ref open);
                var length = startsItem && ListMarker.TryRead(text, out var marker) ? marker.Length : 0;
                open = new Fragment(line, content.Length - text.Length + length);
                open.Add(text[length..]);
            }
            else
            {
                open.Add(content);
            }
        }

        End(ref open);
    }

    /// <summary>A heading that groups references: 도서, 논문.</summary>
    public void AddGroup(string heading, int line)
    {
        scope.Place(line);
        references.Add(new Reference(scope.Inline(heading, line), []));
    }

    public IReadOnlyList<Reference> Take()
    {
        var taken = references.ToArray();
        references.Clear();
        return taken;
    }

    private void End(ref Fragment? open)
    {
        if (open is { IsEmpty: false })
        {
            var body = scope.Snippet(open);
            references.Add(new Reference(body, MarkdownHtml.LinksIn(body.Html)));
        }

        open = null;
    }
}
