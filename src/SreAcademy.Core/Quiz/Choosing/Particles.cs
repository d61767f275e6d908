namespace SreAcademy.Core.Quiz;

/// <summary>Korean particles that differ after a consonant and after a vowel (은/는, 이/가, 을/를, 과/와, 으로/로), put right behind a name that was exchanged.</summary>
internal static class Particles
{
    private static readonly (string AfterConsonant, string AfterVowel)[] Pairs =
    [
        ("이에요", "예요"), ("이라는", "라는"), ("이라면", "라면"), ("이라서", "라서"), ("이란", "란"), ("이고", "고"), ("이며", "며"), ("으로", "로"), ("은", "는"), ("이", "가"), ("을", "를"), ("과", "와"),
    ];

    /// <param name="name">What stands before <paramref name="rest"/> now.</param>
    /// <param name="rest">The text behind it, as it was behind another name.</param>
    public static string Behind(string name, string rest)
    {
        var consonant = EndsInConsonant(name);
        foreach (var (afterConsonant, afterVowel) in Pairs)
        {
            var takesFirst = consonant && !(afterVowel == "로" && EndsInRieul(name));
            var (right, wrong) = takesFirst ? (afterConsonant, afterVowel) : (afterVowel, afterConsonant);
            if (rest.StartsWith(wrong, StringComparison.Ordinal) && EndsWord(rest, wrong.Length))
                return right + rest[wrong.Length..];
        }
        return rest;
    }

    /// <summary>서울로, not 서울으로: ㄹ takes 로.</summary>
    private static bool EndsInRieul(string name) => name[^1] is >= '가' and <= '힣' && (name[^1] - '가') % 28 == 8;

    private static bool EndsWord(string rest, int at) => at == rest.Length || !(rest[at] is >= '가' and <= '힣');

    private static bool EndsInConsonant(string name) => name.TrimEnd(')', '"', '’', '”') is not [.., var last] ? false : last switch
    {
        >= '가' and <= '힣' => (last - '가') % 28 != 0,
        // 일, 칠, 팔 and one, seven, eight
        '1' or '7' or '8' => true,
        // 영, 삼, 육; but k6 and SEV3 are read in English
        '0' or '3' or '6' => !name.Any(char.IsAsciiLetter),
        'l' or 'm' or 'n' or 'g' or 'k' or 't' or 'p' or 'b' or 'L' or 'M' or 'N' or 'R' => true,
        _ => false,
    };
}
