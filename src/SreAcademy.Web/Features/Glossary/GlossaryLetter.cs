namespace SreAcademy.Web.Features.Glossary;

/// <summary>The letter a term stands under, and the order of letters: 가나다, then A–Z, then the rest.</summary>
public static class GlossaryLetter
{
    /// <summary>The initial consonant of each run of 588 syllables from 가 on; a doubled consonant stands under its single one.</summary>
    const string Initials = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ";
    const int SyllablesOfAnInitial = 588;

    /// <returns>ㄱ … ㅎ, A … Z, or an empty string.</returns>
    public static string Of(string term)
    {
        ArgumentNullException.ThrowIfNull(term);
        var first = term.FirstOrDefault(char.IsLetterOrDigit);
        return first switch
        {
            >= '가' and <= '힣' => Initials[(first - '가') / SyllablesOfAnInitial].ToString(),
            _ when char.IsAsciiLetter(first) => char.ToUpperInvariant(first).ToString(),
            _ => "",
        };
    }

    public static int Order(string letter) => letter switch
    {
        "" => 2000,
        [>= 'A' and <= 'Z'] => 1000 + letter[0],
        _ => Initials.IndexOf(letter[0], StringComparison.Ordinal),
    };
}
