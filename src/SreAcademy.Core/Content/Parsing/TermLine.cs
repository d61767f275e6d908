using System.Buffers;
using SreAcademy.Core.Content.Rendering;

namespace SreAcademy.Core.Content.Parsing;

/// <summary><c>용어: 설명</c>, <c>**용어 (English)**: 설명</c>, <c>**용어:** 설명</c></summary>
internal sealed record TermLine(string Term, string? Gloss, string Description)
{
    /// <summary>Longer names are sentences, not terms.</summary>
    private const int MaximumLength = 60;

    private static readonly SearchValues<char> Markup = SearchValues.Create("*`_[<\\&");

    public static TermLine? Read(string line)
    {
        var span = line.AsSpan();
        var marker = Marker.Match(span);
        ReadOnlySpan<char> name;
        ReadOnlySpan<char> rest;
        if (marker.Kind is MarkerKind.Label)
        {
            name = marker.Name;
            rest = marker.Rest;
        }
        else
        {
            var colon = FirstColon(span);
            if (colon <= 0) return null;
            name = span[..colon].Trim();
            rest = span[(colon + 1)..].Trim();
        }

        if (name.IsEmpty || name.Length > MaximumLength || name.IndexOfAny("?？!") >= 0) return null;
        var (term, gloss) = SplitGloss(Plain(name));
        return new TermLine(term, gloss, Plain(rest));
    }

    /// <summary>The first colon outside parentheses and code that separates: not that of a time, an address or a port.</summary>
    private static int FirstColon(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '`' or '<':
                    return -1;
                case '(' or '（':
                    depth++;
                    break;
                case ')' or '）':
                    depth--;
                    break;
                case '.' when i + 1 < text.Length && text[i + 1] == ' ' && depth == 0:
                    return -1;
                case '：' when depth == 0:
                    return i;
                case ':' when depth == 0 && (i + 1 == text.Length || text[i + 1] == ' '):
                    return i;
            }
        }

        return -1;
    }

    private static (string Term, string? Gloss) SplitGloss(string name)
    {
        if (name.Length < 3 || name[^1] is not (')' or '）')) return (name, null);
        var open = name.AsSpan().IndexOfAny('(', '（');
        return open > 0 ? (name[..open].TrimEnd(), name[(open + 1)..^1].Trim()) : (name, null);
    }

    private static string Plain(ReadOnlySpan<char> text)
    {
        var markdown = text.ToString();
        return markdown.AsSpan().IndexOfAny(Markup) >= 0 && RenderEffort.IsBounded(markdown) && MarkdownHtml.Inline(markdown) is { } html ? HtmlText.Of(html) : markdown;
    }
}
