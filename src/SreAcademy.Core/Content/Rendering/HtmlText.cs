using System.Net;
using System.Text;

namespace SreAcademy.Core.Content.Rendering;

/// <summary>The text a reader sees of HTML that <see cref="MarkdownHtml"/> made.</summary>
internal static class HtmlText
{
    public static string Of(string html)
    {
        if (!html.Contains('<')) return Decode(html);
        var builder = new StringBuilder(html.Length);
        var rest = html.AsSpan();
        while (!rest.IsEmpty)
        {
            var open = rest.IndexOf('<');
            if (open < 0) open = rest.Length;
            builder.Append(rest[..open]);
            rest = rest[open..];
            if (rest.IsEmpty) break;
            var close = rest.IndexOf('>');
            // Attribute values are escaped, so the next > ends the tag.
            if (close < 0) break;
            if (rest[1] == '/' && rest[2..close] is "td" or "th" or "figcaption") builder.Append(' ');
            rest = rest[(close + 1)..];
        }

        return Decode(builder.ToString()).Trim('\n', ' ');
    }

    private static string Decode(string text) => text.Contains('&') ? WebUtility.HtmlDecode(text) : text;
}
