using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SreAcademy.Core.Content.Rendering;

/// <summary>Code with its language named; the page's script adds the copy button.</summary>
internal sealed class CodeFigureRenderer : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        // The whole line behind the fence is shown; the first word of it names the language.
        var caption = block is FencedCodeBlock fence ? $"{fence.Info} {fence.Arguments}".Trim() : "";
        var language = FirstWord(caption);
        renderer.EnsureLine();
        renderer.Write("<figure class=\"code\"");
        if (language.Length > 0) renderer.Write(" data-lang=\"").WriteEscape(language).Write('"');
        renderer.Write('>');
        if (caption.Length > 0) renderer.Write("<figcaption>").WriteEscape(caption).Write("</figcaption>");
        renderer.Write("<pre tabindex=\"0\"><code");
        if (language.Length > 0) renderer.Write(" class=\"language-").WriteEscape(language).Write('"');
        renderer.Write('>');
        renderer.WriteLeafRawLines(block, true, true);
        renderer.WriteLine("</code></pre></figure>");
    }

    private static string FirstWord(string caption)
    {
        var end = caption.AsSpan().IndexOfAny(' ', '\t', '{');
        return end < 0 ? caption : caption[..end];
    }
}

/// <summary>Tables scroll in a region of their own, so that a wide one never widens the page.</summary>
internal sealed class ScrollingTableRenderer : HtmlObjectRenderer<Table>
{
    private readonly HtmlTableRenderer inner = new();

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        AlignByClass(table);
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"표\">");
        inner.Write(renderer, table);
        renderer.WriteLine("</div>");
    }

    /// <summary>Markdig aligns columns by a style attribute, which the site's content security policy forbids.</summary>
    private static void AlignByClass(Table table)
    {
        for (var column = 0; column < table.ColumnDefinitions.Count; column++)
        {
            var alignment = table.ColumnDefinitions[column].Alignment;
            table.ColumnDefinitions[column].Alignment = null;
            if (alignment is not (TableColumnAlign.Center or TableColumnAlign.Right)) continue;
            foreach (var row in table.OfType<TableRow>().Where(row => row.Count > column))
                row[column].GetAttributes().AddClass(alignment is TableColumnAlign.Right ? "align-right" : "align-center");
        }
    }
}

/// <summary>Links to other sites say so to the browser.</summary>
internal sealed class LinkRenderer : LinkInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (SafeLinks.IsExternal(link.Url)) link.GetAttributes().AddPropertyIfNotExist("rel", "noopener noreferrer");
        base.Write(renderer, link);
    }
}

/// <summary>Paragraphs without their element, for text that stands in a line.</summary>
internal sealed class BareParagraphRenderer : HtmlObjectRenderer<ParagraphBlock>
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph) => renderer.WriteLeafInline(paragraph);
}

/// <summary>In answers and bullets a heading is a bold line: the page's outline belongs to topics.</summary>
internal sealed class HeadingAsParagraphRenderer : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        renderer.EnsureLine();
        renderer.Write("<p><strong>").WriteLeafInline(heading).WriteLine("</strong></p>");
    }
}
