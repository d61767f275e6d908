using SreAcademy.Core.Search;

namespace SreAcademy.Core.Interviews;

/// <summary>A distinct word, ready to be compared.</summary>
/// <param name="Text">Folded.</param>
/// <param name="Stem">Without particles and endings; of a number its digits.</param>
/// <param name="Weight">What it contributes to a point: 0 for words that every sentence has, more for long and foreign words and for numbers.</param>
/// <param name="Groups">Numbers of the groups of synonyms it belongs to, ascending.</param>
internal sealed record Lexeme(string Text, string Stem, double Weight, int[] Groups)
{
    private readonly string? number = char.IsAsciiDigit(Stem[0]) ? Stem : KoreanDigit(Text);

    public bool IsNumber { get; } = char.IsAsciiDigit(Stem[0]);

    public bool Denies { get; } = Negation.Is(Text);

    public static Lexeme Of(string text, Synonyms synonyms)
    {
        var stem = char.IsAsciiDigit(text[0]) ? text.Replace(",", "", StringComparison.Ordinal) : WordStem.Of(text);
        return new Lexeme(text, stem, WordWeight.Of(text, stem), synonyms.GroupsOf(text, stem));
    }

    /// <summary>What stands right behind another script's word and is no word itself: 로 of SLO로, 분 of 5분.</summary>
    public Lexeme AsEnding() => this with { Weight = 0, Groups = [] };

    /// <summary>0–1: 1 for the same word, less for one that shares its beginning or some of its syllables.</summary>
    public double Likeness(Lexeme said)
    {
        if (IsNumber || said.IsNumber)
            return number is not null && number == said.number ? 1 : 0;
        if (Stem == said.Stem)
            return 1;
        return Math.Max(Shares(Groups, said.Groups) ? 0.9 : 0, WordStem.Likeness(Stem, said.Stem));
    }

    private static bool Shares(int[] one, int[] other)
    {
        for (int mine = 0, theirs = 0; mine < one.Length && theirs < other.Length;)
        {
            if (one[mine] == other[theirs])
                return true;
            if (one[mine] < other[theirs])
                mine++;
            else
                theirs++;
        }
        return false;
    }

    private static string? KoreanDigit(string text) => text switch
    {
        "한" or "하나" => "1",
        "두" or "둘" => "2",
        "세" or "셋" => "3",
        "네" or "넷" => "4",
        "다섯" => "5",
        "여섯" => "6",
        "일곱" => "7",
        "여덟" => "8",
        "아홉" => "9",
        "열" => "10",
        _ => null,
    };
}
