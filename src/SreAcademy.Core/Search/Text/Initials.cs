namespace SreAcademy.Core.Search;

/// <summary>Initial consonants (초성) of Hangul syllables, written as the compatibility letters that a keyboard gives (ㄱ, U+3131).</summary>
internal static class Initials
{
    private const char FirstSyllable = '가';
    private const char LastSyllable = '힣';
    private const int SyllablesPerInitial = 21 * 28;
    private const string Letters = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    public static bool IsSyllable(char c) => c is >= FirstSyllable and <= LastSyllable;

    /// <summary>A lone consonant that can open a syllable.</summary>
    public static bool IsInitial(char c) => c is >= 'ㄱ' and <= 'ㅎ' && Letters.Contains(c, StringComparison.Ordinal);

    /// <summary>A syllable's initial; any other character is its own.</summary>
    public static char Of(char c) => IsSyllable(c) ? Letters[(c - FirstSyllable) / SyllablesPerInitial] : c;

    /// <summary>The syllables that an initial opens, a run of their block; any other character is alone in its run.</summary>
    public static (char First, char Last) SyllablesOf(char c)
    {
        if (!IsInitial(c))
            return (c, c);
        var first = (char)(FirstSyllable + Letters.IndexOf(c, StringComparison.Ordinal) * SyllablesPerInitial);
        return (first, (char)(first + SyllablesPerInitial - 1));
    }

    /// <summary>The compatibility letter of a lone conjoining initial (U+1100–U+1112); any other character is its own.</summary>
    public static char FromConjoining(char c) => c is >= '\u1100' and <= '\u1112' ? Letters[c - '\u1100'] : c;

    /// <summary>Typing ㄹ and ㅂ gives ㄼ with most keyboards: such clusters mean two initials. Null for any other character.</summary>
    public static string? Unclustered(char c) => c switch
    {
        'ㄳ' => "ㄱㅅ",
        'ㄵ' => "ㄴㅈ",
        'ㄶ' => "ㄴㅎ",
        'ㄺ' => "ㄹㄱ",
        'ㄻ' => "ㄹㅁ",
        'ㄼ' => "ㄹㅂ",
        'ㄽ' => "ㄹㅅ",
        'ㄾ' => "ㄹㅌ",
        'ㄿ' => "ㄹㅍ",
        'ㅀ' => "ㄹㅎ",
        'ㅄ' => "ㅂㅅ",
        _ => null,
    };
}
