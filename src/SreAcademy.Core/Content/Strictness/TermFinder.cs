namespace SreAcademy.Core.Content.Strictness;

/// <summary>Finds terms in running text, however they are spelled.</summary>
/// <param name="terms">As the course writes them in a term's place. Terms below three letters in every spelling are not looked for.</param>
internal sealed class TermFinder(IEnumerable<string> terms)
{
    private const int FewestLetters = 3;

    /// <summary>What can follow a term inside a Korean word: particles and the verbs 하다, 되다, 이다.</summary>
    private const string Followers = "은는이가을를의에으로와과도만까부처라며나고서요예였인일입하해했할한합되된돼될됩";

    private readonly HashSet<string> asTerms = [.. terms];

    private readonly ILookup<(char, char), string> keys = terms.Select(Spelling.Key)
        .Where(key => key.Length >= FewestLetters || (key.Length == 2 && IsHangul(key[0])))
        .Distinct()
        .OrderByDescending(key => key.Length)
        .ToLookup(key => (key[0], key[1]));

    public IEnumerable<TermUse> In(string text)
    {
        var spelling = new Spelling(text);
        var letters = spelling.Letters;
        for (var at = 0; at + 1 < letters.Length; at++)
        {
            if (!spelling.StartsWord(at))
                continue;
            foreach (var key in keys[(letters[at], letters[at + 1])])
            {
                if (string.CompareOrdinal(letters, at, key, 0, key.Length) != 0)
                    continue;
                var use = new TermUse(key, spelling.Written(at, key.Length));
                if (Ends(use, spelling.Following(at, key.Length), spelling.EndsWord(at, key.Length)))
                    yield return use;
            }
        }
    }

    private bool Ends(TermUse use, ReadOnlySpan<char> following, bool endsWord)
    {
        // What else a term is called may be told: 오류 예산이라고도 불러요.
        if (following.StartsWith("라고도") || following.StartsWith("이라고도"))
            return false;
        if (endsWord)
            return true;
        // SLI in SLIs is another word; 에러 버짓 in 에러 버짓정책 is itself; 배포 의존 in 배포의 존재 is a chance.
        if (!IsHangul(use.Key[^1]))
            return IsHangul(following[0]);
        return asTerms.Contains(use.Written) || (IsHangul(following[0]) && Followers.Contains(following[0], StringComparison.Ordinal));
    }

    private static bool IsHangul(char letter) => letter is >= '가' and <= '힣';
}

/// <param name="Key">What all spellings of the term share: <see cref="Spelling.Key"/>.</param>
/// <param name="Written">As it stands in the text.</param>
internal sealed record TermUse(string Key, string Written);
