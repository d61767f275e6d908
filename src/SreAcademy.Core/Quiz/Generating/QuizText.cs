using System.Net;
using SreAcademy.Core.Content;
using SreAcademy.Core.Content.Rendering;

namespace SreAcademy.Core.Quiz;

/// <summary>Texts that questions are put together from.</summary>
internal static class QuizText
{
    public static RichText Plain(string text) => new(WebUtility.HtmlEncode(text), text);

    public static RichText Paragraph(RichText inline) => inline.IsEmpty ? inline : new RichText($"<p>{inline.Html}</p>", inline.Text);

    /// <summary>The first paragraph of a text of blocks, without its paragraph; a text of one line as it is.</summary>
    public static RichText FirstParagraph(RichText blocks)
    {
        var (html, line) = (blocks.Html, blocks.Text.IndexOf('\n', StringComparison.Ordinal));
        if (!html.StartsWith("<p>", StringComparison.Ordinal))
            return line < 0 && !html.StartsWith('<') ? blocks : Plain(line < 0 ? blocks.Text : blocks.Text[..line]);
        var inline = html[3..html.IndexOf("</p>", StringComparison.Ordinal)];
        return new RichText(inline, HtmlText.Of(inline));
    }

    /// <summary>One block under the other.</summary>
    public static RichText Stacked(params IEnumerable<RichText> blocks)
    {
        var shown = blocks.Where(block => !block.IsEmpty).ToList();
        return new RichText(string.Join('\n', shown.Select(block => block.Html)), string.Join('\n', shown.Select(block => block.Text)));
    }

    public static RichText Numbered(IEnumerable<RichText> items) => List("ol", items);

    public static RichText Bulleted(IEnumerable<RichText> items) => List("ul", items);

    private static RichText List(string tag, IEnumerable<RichText> items)
    {
        var shown = items.ToList();
        return new RichText($"<{tag}>{string.Concat(shown.Select(item => $"<li>{item.Html}</li>"))}</{tag}>", string.Join('\n', shown.Select(item => item.Text)));
    }
}
