using System.Text;

namespace SreAcademy.Core.Content.Strictness;

/// <summary>
/// A text with the differences removed that make two spellings of one term: spaces, hyphens and middle dots between its letters, and case. Knows where each
/// letter stood, so that what was written can be shown.
/// </summary>
internal sealed class Spelling
{
    /// <summary>Stands for anything that separates for good: punctuation, line ends, two gaps in a row.</summary>
    private const char Break = '\n';

    private readonly string text;
    private readonly List<int> places = [];

    public Spelling(string text)
    {
        this.text = text.Normalize(NormalizationForm.FormC);
        var letters = new StringBuilder();
        for (var at = 0; at < this.text.Length; at++)
        {
            var letter = this.text[at];
            if (IsPart(letter))
                letters.Append(char.ToLowerInvariant(letter));
            else if (IsGap(letter) && IsPart(Before(at)) && IsPart(After(at)))
                continue;
            else
                letters.Append(Break);
            places.Add(at);
        }

        Letters = letters.ToString();
    }

    public string Letters { get; }

    /// <summary>The letters of a term alone: what all its spellings share.</summary>
    public static string Key(string term) => new Spelling(term).Letters.Replace(Break.ToString(), "", StringComparison.Ordinal);

    /// <summary>False inside a word, and after a hyphen: <c>Multi-burn-rate</c> is a word of its own.</summary>
    public bool StartsWord(int at) => !IsPart(Before(places[at])) && !(Before(places[at]) is '-' && IsPart(Before(places[at] - 1)));

    /// <summary>False inside a word, and before a hyphen.</summary>
    public bool EndsWord(int at, int length)
    {
        var end = places[at + length - 1];
        return !IsPart(After(end)) && !(After(end) is '-' && IsPart(After(end + 1)));
    }

    public string Written(int at, int length) => text[places[at]..(places[at + length - 1] + 1)];

    /// <summary>What follows in the text as it was written.</summary>
    public ReadOnlySpan<char> Following(int at, int length) => text.AsSpan(places[at + length - 1] + 1);

    private char Before(int at) => at > 0 ? text[at - 1] : Break;

    private char After(int at) => at + 1 < text.Length ? text[at + 1] : Break;

    private static bool IsPart(char letter) => char.IsLetterOrDigit(letter) || letter is '_';

    private static bool IsGap(char letter) => letter is ' ' or '\u00A0' or '-' or '‐' or '‑' or '·' or '・' or 'ㆍ';
}
