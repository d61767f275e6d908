using System.Net;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>Texts that questions are put together from.</summary>
internal static class QuizText
{
    public static RichText Plain(string text) => new(WebUtility.HtmlEncode(text), text);

    public static RichText Paragraph(RichText inline) => inline.IsEmpty ? inline : new RichText($"<p>{inline.Html}</p>", inline.Text);

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
