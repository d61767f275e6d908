using SreAcademy.Core.Search;

namespace SreAcademy.Core.Quiz;

/// <summary>A name of a key, letter by letter, with the word each letter belongs to, so that a slip counts by the word it is in.</summary>
internal sealed class NameSpelling
{
    /// <summary>What a slip costs at most; more is another name.</summary>
    public const int TooFar = int.MaxValue;

    private const int Slip = 10;
    private const int ShortestLatin = 6;
    private const int ShortestLoan = 4;
    private const int ShortestKorean = 5;

    private readonly List<Letter> letters;
    private readonly (int Length, bool Loan, int MostHeard)[] words;

    public NameSpelling(string name)
    {
        Folded = AnswerFolding.Fold(name);
        var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(AnswerFolding.Fold).Where(part => part.Length > 0).ToList();
        letters = Sound(parts.SelectMany((part, word) => part.Select(c => new Letter(c, word))));
        words = [.. parts.Select((part, word) => (letters.Count(letter => letter.Word == word), LoanWord.Is(part)))
            .Select(word => (word.Item1, word.Item2, (word.Item1 + 1) / 2))];
    }

    public string Folded { get; }

    /// <summary>Equal but for a plural.</summary>
    public bool Is(string folded) => Folded.Length > 0 && (folded == Folded || folded == Plural(Folded) || Folded == Plural(folded));

    /// <summary>0 for the same name; the more the farther; <see cref="TooFar"/> for another one.</summary>
    public int Distance(string folded)
    {
        if (Is(folded))
            return 0;
        var typed = Sound(folded.Select(c => new Letter(c, 0)));
        return typed.Count == letters.Count ? InPlace(typed) : Math.Abs(typed.Count - letters.Count) == 1 ? OneMoreOrLess(typed) : TooFar;
    }

    private int InPlace(List<Letter> typed)
    {
        var heard = new int[words.Length];
        var (cost, slips) = (0, 0);
        for (var at = 0; at < typed.Count; at++)
        {
            var (key, given, word) = (letters[at].Char, typed[at].Char, letters[at].Word);
            if (key == given)
                continue;
            if (Swapped(typed, at))
            {
                (slips, at) = (slips + 1, at + 1);
                continue;
            }
            var both = Initials.IsSyllable(key) && Initials.IsSyllable(given);
            if (both && words[word].Loan && LoanWord.SoundAlike(key, given))
                cost++;
            else if (both && words[word].Loan && LoanWord.HeardAs(key, given, words[word].Length) && ++heard[word] <= words[word].MostHeard)
                cost += 2;
            else if (IsSlip(key, given, at))
                slips++;
            else
                return TooFar;
        }
        return slips > 1 ? TooFar : cost + (slips * Slip);
    }

    private bool Swapped(List<Letter> typed, int at) =>
        at + 1 < typed.Count && letters[at].Char == typed[at + 1].Char && letters[at + 1].Char == typed[at].Char && letters[at + 1].Word == letters[at].Word
        && LatinSlipAt(at) && char.IsAsciiLetter(letters[at + 1].Char);

    private bool IsSlip(char key, char given, int at)
    {
        if (char.IsAsciiLetter(key) && char.IsAsciiLetter(given))
            return LatinSlipAt(at);
        if (!Initials.IsSyllable(key) || !Initials.IsSyllable(given) || Place(at) == 0 || words[letters[at].Word] is var word && word.Length < (word.Loan ? ShortestLoan : ShortestKorean))
            return false;
        var (a, b) = (LoanWord.Parts(key), LoanWord.Parts(given));
        return (a.Initial == b.Initial ? 0 : 1) + (a.Vowel == b.Vowel ? 0 : 1) + (a.Final == b.Final ? 0 : 1) == 1;
    }

    /// <summary>Not at the beginning, where a letter makes an opposite (symmetric, asymmetric).</summary>
    private bool LatinSlipAt(int at) => char.IsAsciiLetter(letters[at].Char) && words[letters[at].Word].Length >= ShortestLatin && Place(at) >= 2;

    private int Place(int at)
    {
        var start = at;
        while (start > 0 && letters[start - 1].Word == letters[at].Word)
            start--;
        return at - start;
    }

    private int OneMoreOrLess(List<Letter> typed)
    {
        var at = 0;
        while (at < typed.Count && at < letters.Count && typed[at].Char == letters[at].Char)
            at++;
        var (inKey, inTyped) = typed.Count < letters.Count ? (at + 1, at) : (at, at + 1);
        if (!letters.Skip(inKey).Select(letter => letter.Char).SequenceEqual(typed.Skip(inTyped).Select(letter => letter.Char)))
            return TooFar;
        var odd = typed.Count < letters.Count ? letters[at].Char : typed[at].Char;
        return char.IsAsciiLetter(odd) && LatinSlipAt(Math.Min(at, letters.Count - 1)) ? Slip : TooFar;
    }

    private static string Plural(string name) =>
        name.Length > 2 && char.IsAsciiLetter(name[^1]) ? name.EndsWith('y') && name.Length > 3 ? name[..^1] + "ies" : name + "s" : name;

    /// <summary>레이트 as 레잇, 릴리즈 as 릴리스, 섀도우 as 섀도: the endings that foreign consonants are given.</summary>
    private static List<Letter> Sound(IEnumerable<Letter> text)
    {
        var sound = new List<Letter>();
        foreach (var letter in text)
        {
            var final = letter.Char switch { '트' => 19, '프' => 17, '크' => 1, _ => 0 };
            var last = sound.Count > 0 && Initials.IsSyllable(sound[^1].Char) ? LoanWord.Parts(sound[^1].Char) : (-1, -1, -1);
            if (final > 0 && last.Item3 == 0)
                sound[^1] = sound[^1] with { Char = LoanWord.Syllable(last.Item1, last.Item2, final) };
            else if (letter.Char != '우' || last is not (_, 8, 0))
                sound.Add(letter.Char == '즈' ? letter with { Char = '스' } : letter);
        }
        return sound;
    }

    private readonly record struct Letter(char Char, int Word);
}
