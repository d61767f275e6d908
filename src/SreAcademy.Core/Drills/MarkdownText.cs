using System.Text;

namespace SreAcademy.Core.Drills;

/// <summary>Text that means nothing to Markdown: one line, no markup, no links, no HTML, in a paragraph, a list or the cell of a table.</summary>
internal static class MarkdownText
{
    /// <summary>What has a meaning anywhere in a line.</summary>
    private const string Anywhere = "\\`*_[]{}<>|~^$";

    /// <summary>Of addresses without slashes.</summary>
    private static readonly string[] Schemes = ["mailto", "tel", "xmpp"];

    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Escaped(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    /// <summary>The words of one line, their spaces as they are; <see cref="Unescaped"/> gives them back, control characters and lone surrogates left out.</summary>
    /// <param name="words">Without space at its start.</param>
    public static string Escaped(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var safe = new StringBuilder(words.Length);
        for (var at = 0; at < words.Length; at++)
        {
            var letter = words[at];
            if (char.IsControl(letter) || char.IsSurrogate(letter) && !IsPaired(words, at))
                continue;
            if (letter == '&')
                safe.Append("&amp;");
            else if (Anywhere.Contains(letter, StringComparison.Ordinal) || Opens(words, at) || Links(words, at))
                safe.Append('\\').Append(letter);
            else
                safe.Append(letter);
        }
        return safe.ToString();
    }

    /// <summary>What a line says to people: the reverse of <see cref="Escaped"/>, for anything that a person may have written by hand.</summary>
    public static string Unescaped(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var words = new StringBuilder(line.Length);
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '\\' && at + 1 < line.Length && IsPunctuation(line[at + 1]))
                words.Append(line[++at]);
            else if (line[at] == '&' && line.AsSpan(at).StartsWith("&amp;", StringComparison.Ordinal))
                (_, at) = (words.Append('&'), at + 4);
            else
                words.Append(line[at]);
        }
        return words.ToString();
    }

    private static bool IsPunctuation(char letter) => char.IsAscii(letter) && (char.IsPunctuation(letter) || char.IsSymbol(letter));

    /// <summary>A heading, a list, a rule; an ordered list by the sign behind its number. Twice the same sign marks text in some dialects.</summary>
    private static bool Opens(string text, int at) => text[at] switch
    {
        '#' or '-' => at == 0,
        '+' or '=' or '"' => at == 0 || text[at - 1] == text[at] || (at + 1 < text.Length && text[at + 1] == text[at]),
        '.' or ')' => at > 0 && text[..at].All(char.IsAsciiDigit) && (at + 1 == text.Length || text[at + 1] == ' '),
        '!' => at + 1 < text.Length && text[at + 1] == '[',
        _ => false,
    };

    /// <summary>What makes a link of an address without markup: the colon of a scheme, the dot of www., the @ of a mail address.</summary>
    private static bool Links(string text, int at) => text[at] switch
    {
        ':' => (at + 1 < text.Length && text[at + 1] == '/') || Array.Exists(Schemes, scheme => text[..at].EndsWith(scheme, StringComparison.OrdinalIgnoreCase)),
        '.' => text[..at].EndsWith("www", StringComparison.OrdinalIgnoreCase),
        '@' => true,
        _ => false,
    };

    private static bool IsPaired(string text, int at) =>
        char.IsSurrogatePair(text, at) || (at > 0 && char.IsSurrogatePair(text, at - 1));
}
