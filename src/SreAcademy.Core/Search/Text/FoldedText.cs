using System.Globalization;
using System.Text;

namespace SreAcademy.Core.Search;

/// <summary>
/// A text as it is compared: NFKC (composed Hangul, half width for full width), lower case, without white space and
/// invisible characters. Lone Hangul consonants stay what a keyboard gives; NFKC alone would turn them into parts of syllables.
/// </summary>
internal static class FoldedText
{
    /// <param name="origins">Receives, for each character of the result, the stretch of <paramref name="text"/> it comes from.</param>
    public static string Of(string text, List<TextSpan>? origins = null)
    {
        var folded = new StringBuilder(text.Length);
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = TextClusters.EndOf(text, start);
            AppendCluster(folded, text, start, end);
            for (var added = origins?.Count ?? folded.Length; added < folded.Length; added++)
                origins!.Add(new TextSpan(start, end));
        }
        return folded.ToString();
    }

    private static void AppendCluster(StringBuilder folded, string text, int start, int end)
    {
        var first = text[start];
        if (end == start + 1)
        {
            if (IsDropped(first))
                return;
            if (char.IsAscii(first))
                folded.Append(char.ToLowerInvariant(first));
            else if (Initials.IsSyllable(first))
                folded.Append(first);
            else if (char.IsSurrogate(first))
                folded.Append('\uFFFD'); // alone, and Normalize would throw
            else if (first is >= '\u3130' and <= '\u318F')
                AppendLetter(folded, first);
            else
                AppendNormalised(folded, text.Substring(start, 1));
            return;
        }
        AppendNormalised(folded, text[start..end]);
    }

    private static void AppendLetter(StringBuilder folded, char letter)
    {
        if (Initials.Unclustered(letter) is { } two)
            folded.Append(two);
        else
            folded.Append(letter);
    }

    private static void AppendNormalised(StringBuilder folded, string cluster)
    {
        // U+FFFE is no character, a surrogate may be alone before a mark: Normalize would throw.
        cluster = cluster.Replace('\uFFFE', '\uFFFD');
        if (char.IsSurrogate(cluster[0]) && (cluster.Length == 1 || !char.IsSurrogatePair(cluster, 0)))
            cluster = '\uFFFD' + cluster[1..];
        foreach (var c in cluster.Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            if (!IsDropped(c))
                folded.Append(Initials.FromConjoining(c));
        }
    }

    private static bool IsDropped(char c) =>
        char.IsWhiteSpace(c)
        || c is >= '\uFE00' and <= '\uFE0F'
        || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format;
}

/// <param name="Start">From 0, in UTF-16 units.</param>
/// <param name="End">Exclusive.</param>
public readonly record struct TextSpan(int Start, int End);
