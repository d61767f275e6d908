using System.Text;
using SreAcademy.Core.Content;
using SreAcademy.Core.Search;

namespace SreAcademy.Core.Quiz;

/// <summary>
/// An option reduced to what it says: spacing, punctuation, case, width, composition, particles and glosses in parentheses (<c>번 레이트(Burn Rate)</c>)
/// are gone. Options with one sense are the same option to a learner, and must not stand beside each other.
/// </summary>
internal static class OptionSense
{
    /// <summary>Longest first, so that 에서는 goes before 는.</summary>
    private static readonly string[] Particles =
    [
        "으로부터", "에서부터", "이라는", "에서는", "으로는", "이에요", "에게서", "까지는", "부터는", "입니다", "에서", "에게", "으로", "부터", "까지", "보다", "처럼", "이나", "이다", "예요", "라는", "과의", "와의",
        "은", "는", "이", "가", "을", "를", "의", "에", "과", "와", "도", "로", "만", "나",
    ];

    /// <returns>Empty only for a text without letters, digits and signs.</returns>
    public static string Of(string text)
    {
        var sense = new StringBuilder(text.Length);
        foreach (var word in WithoutGlosses(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            sense.Append(WithoutParticle(Letters(word)));
        return sense.Length > 0 ? sense.ToString() : FoldedText.Of(text);
    }

    public static string Of(RichText text) => Of(text.Text);

    private static string WithoutGlosses(string text)
    {
        var kept = new StringBuilder(text.Length);
        var open = 0;
        for (var at = 0; at < text.Length; at++)
        {
            // A parenthesis that opens the text is no gloss of anything.
            if (text[at] is '(' or '（' && kept.Length > 0 && text.AsSpan(at).IndexOfAny(')', '）') > 0)
                open++;
            else if (text[at] is ')' or '）' && open > 0)
                open--;
            else if (open == 0)
                kept.Append(text[at]);
        }
        return kept.ToString();
    }

    /// <summary>Signs of calculation stay: −5 is not 5, and &lt; is not &gt;.</summary>
    private static string Letters(string word)
    {
        var folded = FoldedText.Of(word);
        var kept = new StringBuilder(folded.Length);
        for (var at = 0; at < folded.Length; at++)
        {
            var inNumber = at > 0 && at + 1 < folded.Length && char.IsAsciiDigit(folded[at - 1]) && char.IsAsciiDigit(folded[at + 1]);
            if (char.IsLetterOrDigit(folded[at]) || folded[at] is '%' or '+' or '<' or '>' or '=' or '÷' or '×' or '→' || (folded[at] is '.' or '-' or '~' or '/' && inNumber))
                kept.Append(folded[at] == '~' ? '-' : folded[at]);
        }
        return kept.ToString();
    }

    private static string WithoutParticle(string word)
    {
        foreach (var particle in Particles)
        {
            if (word.Length >= particle.Length + 2 && word.EndsWith(particle, StringComparison.Ordinal))
                return word[..^particle.Length];
        }
        return word;
    }
}
