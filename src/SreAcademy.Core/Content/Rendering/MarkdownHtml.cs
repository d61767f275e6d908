using System.Buffers;
using System.Net;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace SreAcademy.Core.Content.Rendering;

/// <summary>
/// Markdown to HTML that is safe to show: an explicit list of extensions, no raw HTML, no attributes of the author's,
/// links of an allow-list only.
/// </summary>
internal static class MarkdownHtml
{
    private static readonly MarkdownPipeline ArticlePipeline = Build(new Flavour { ShiftHeadings = true });
    private static readonly MarkdownPipeline SnippetPipeline = Build(new Flavour { HeadingsAsText = true });
    private static readonly MarkdownPipeline InlinePipeline = Build(new Flavour { InlineOnly = true });

    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<&~|\n\t");

    private static readonly SearchValues<string> LinkStarts = SearchValues.Create(["://", "www.", "mailto:", "tel:"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Blocks of a page of its own: headings become h3 and deeper without skipping a level. Null, like the others, where marks stand too deep in one another.</summary>
    public static string? Article(string markdown) => IsPlain(markdown) ? Paragraph(markdown) : Render(markdown, ArticlePipeline);

    /// <summary>Blocks inside an answer or a list item.</summary>
    public static string? Snippet(string markdown) => IsPlain(markdown) ? Paragraph(markdown) : Render(markdown, SnippetPipeline);

    /// <summary>One line of text without a surrounding element.</summary>
    public static string? Inline(string markdown) => IsPlain(markdown) ? WebUtility.HtmlEncode(markdown) : Render(markdown, InlinePipeline)?.TrimEnd('\n');

    /// <summary>The addresses that HTML made here links to, in order.</summary>
    public static IReadOnlyList<string> LinksIn(string html)
    {
        const string Link = "<a href=\"";
        List<string> links = [];
        for (var at = html.IndexOf(Link, StringComparison.Ordinal); at >= 0; at = html.IndexOf(Link, at, StringComparison.Ordinal))
        {
            at += Link.Length;
            links.Add(WebUtility.HtmlDecode(html[at..html.IndexOf('"', at)]));
        }

        return links;
    }

    /// <summary>The text as it stands, encoded, for what is too complex to parse.</summary>
    public static string Verbatim(string text) => $"<p>{WebUtility.HtmlEncode(text)}</p>\n";

    /// <summary>
    /// Most texts of a course carry no markup at all. They need no parser; that this gives what Markdig gives is tested.
    /// </summary>
    internal static bool IsPlain(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && text[^1] != ' ' && text.AsSpan().IndexOfAny(Special) < 0
        && !MayLink(text) && !HasEntitySensitiveCharacter(text);

    private static bool MayLink(string text) => text.AsSpan().ContainsAny(LinkStarts);

    /// <summary>HtmlEncode writes these as numbers, Markdig as they are.</summary>
    private static bool HasEntitySensitiveCharacter(string text) =>
        text.Contains('\'') || text.AsSpan().IndexOfAnyInRange('\u00A0', '\u00FF') >= 0 || text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0;

    internal static string Paragraph(string text) => $"<p>{WebUtility.HtmlEncode(text)}</p>\n";

    /// <summary>What each of the three gives without the short way for plain text.</summary>
    internal static (string? Article, string? Snippet, string? Inline) RenderInFull(string markdown) =>
        (Render(markdown, ArticlePipeline), Render(markdown, SnippetPipeline), Render(markdown, InlinePipeline)?.TrimEnd('\n'));

    private static string? Render(string markdown, MarkdownPipeline pipeline)
    {
        try
        {
            return Markdown.ToHtml(LiteralStars.Escape(markdown), pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's answer to marks that stand too deep in one another; there is no way to ask beforehand.
            return null;
        }
    }

    private static MarkdownPipeline Build(Flavour flavour)
    {
        var builder = new MarkdownPipelineBuilder();
        builder.DisableHtml();
        // Without it `**번 레이트(Burn Rate)**는` stays unbold: a particle follows the closing mark.
        builder.UseCjkFriendlyEmphasis();
        builder.Extensions.Add(new EmphasisExtraExtension(EmphasisExtraOptions.Strikethrough));
        builder.Extensions.Add(new AutoLinkExtension(new AutoLinkOptions { ValidPreviousCharacters = "*_~(" }));
        if (!flavour.InlineOnly) builder.Extensions.Add(new PipeTableExtension());
        builder.Extensions.Add(flavour);
        return builder.Build();
    }

    private sealed class Flavour : IMarkdownExtension
    {
        public bool ShiftHeadings { get; init; }
        public bool HeadingsAsText { get; init; }
        public bool InlineOnly { get; init; }

        public void Setup(MarkdownPipelineBuilder pipeline)
        {
            if (InlineOnly) pipeline.BlockParsers.RemoveAll(parser => parser is not ParagraphBlockParser);
            if (pipeline.BlockParsers.Find<ParagraphBlockParser>() is { } paragraphs) paragraphs.ParseSetextHeadings = false;
            pipeline.DocumentProcessed += SafeLinks.Apply;
            if (ShiftHeadings) pipeline.DocumentProcessed += HeadingShift.Apply;
        }

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
        {
            if (renderer is not HtmlRenderer html) return;
            html.ObjectRenderers.Replace<CodeBlockRenderer>(new CodeFigureRenderer());
            html.ObjectRenderers.Replace<LinkInlineRenderer>(new LinkRenderer());
            if (!InlineOnly) html.ObjectRenderers.Replace<HtmlTableRenderer>(new ScrollingTableRenderer());
            if (HeadingsAsText) html.ObjectRenderers.Replace<HeadingRenderer>(new HeadingAsParagraphRenderer());
            if (InlineOnly) html.ObjectRenderers.Replace<ParagraphRenderer>(new BareParagraphRenderer());
        }
    }
}
