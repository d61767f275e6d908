using System.Text.RegularExpressions;
using SreAcademy.Core.Search;

namespace SreAcademy.Core.Interviews;

/// <summary>A text read once: its words in order, each distinct one taken apart only once however often it is said.</summary>
internal sealed partial class AnswerText
{
    private readonly Dictionary<string, Part[]> pieces = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Text, bool Ending), int> known = [];
    private readonly List<Lexeme> lexemes = [];
    private readonly List<AnswerWord> words = [];

    public AnswerText(string text, Synonyms synonyms)
    {
        var seen = pieces.GetAlternateLookup<ReadOnlySpan<char>>();
        var sentence = 0;
        // Sentence marks and gaps are needed, so only letters are folded, word by word.
        foreach (var match in Pieces().EnumerateMatches(text))
        {
            var piece = text.AsSpan(match.Index, match.Length);
            if (piece[0] is '.' or '!' or '?' or '\n')
            {
                sentence++;
                continue;
            }
            if (!seen.TryGetValue(piece, out var parts))
                seen[piece] = parts = PartsOf(piece.ToString(), synonyms);
            foreach (var part in parts)
                words.Add(new AnswerWord(part.Lexeme, new TextSpan(match.Index + part.Start, match.Index + part.End), sentence));
        }
        Denied = new bool[words.Count];
        for (var at = 0; at < Denied.Length; at++)
            Denied[at] = Negation.Of(this, at);
    }

    public IReadOnlyList<AnswerWord> Words => words;

    /// <summary>The distinct words.</summary>
    public IReadOnlyList<Lexeme> Lexemes => lexemes;

    /// <summary>For each word whether it is denied or set aside.</summary>
    public bool[] Denied { get; }

    public int Count => words.Count;

    public Lexeme this[int at] => lexemes[words[at].Lexeme];

    private Part[] PartsOf(string piece, Synonyms synonyms)
    {
        var origins = new List<TextSpan>();
        var folded = FoldedText.Of(piece, origins);
        var parts = new List<Part>();
        foreach (var match in Parts().EnumerateMatches(folded))
        {
            var text = folded.Substring(match.Index, match.Length);
            var ending = match.Index > 0 && match.Length == 1 && Initials.IsSyllable(text[0]);
            parts.Add(new Part(NumberOf(text, ending, synonyms), origins[match.Index].Start, origins[match.Index + match.Length - 1].End));
        }
        return [.. parts];
    }

    private int NumberOf(string text, bool ending, Synonyms synonyms)
    {
        if (known.TryGetValue((text, ending), out var number))
            return number;
        var lexeme = Lexeme.Of(text, synonyms);
        lexemes.Add(ending ? lexeme.AsEnding() : lexeme);
        known.Add((text, ending), number = lexemes.Count - 1);
        return number;
    }

    [GeneratedRegex(@"[.!?](?=\s|$)|\n|\w+(?:[.,]\w+)*")]
    private static partial Regex Pieces();

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)*|[가-힣]+|[a-z][a-z0-9]*")]
    private static partial Regex Parts();

    private readonly record struct Part(int Lexeme, int Start, int End);
}

/// <param name="Lexeme">Index of the distinct word.</param>
/// <param name="Sentence">Number of the sentence it stands in.</param>
internal readonly record struct AnswerWord(int Lexeme, TextSpan Span, int Sentence);
