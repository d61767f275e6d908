using SreAcademy.Core.Search;

namespace SreAcademy.Benchmarks.Search;

/// <summary>Queries cut from random rows, so that frequent stretches are asked for as often as they occur.</summary>
internal static class QuerySamples
{
    private const string InitialLetters = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    public static IEnumerable<(string Name, string[] Queries)> Of(IReadOnlyList<SearchEntry> entries, int each, int seed)
    {
        var random = new Random(seed);
        for (var length = 1; length <= 4; length++)
        {
            var syllables = length;
            yield return ($"{length} syllable(s)", Many(() => Cut(syllables)));
        }
        for (var length = 1; length <= 4; length++)
        {
            var syllables = length;
            yield return ($"{length} initial(s)", Many(() => string.Concat(Cut(syllables).Select(Initial))));
        }
        yield return ("2 syllables + 2 initials", Many(() => Cut(4) is var cut ? cut[..2] + string.Concat(cut[2..].Select(Initial)) : ""));
        yield return ("two words", Many(() => $"{Cut(2)} {Cut(2)}"));
        yield return ("three words", Many(() => $"{Cut(2)} {Cut(3)} {Cut(1)}"));
        yield return ("English, mixed", Many(() => Pick("slo,burn rate,Error,kube,p9,OTel,vac,cache stampede,SLO 에러,tls 인증서".Split(','))));
        yield return ("found nowhere", Many(() => Cut(2) + "뷁" + Cut(1)));

        string[] Many(Func<string> query) => [.. Enumerable.Range(0, each).Select(_ => query())];

        string Pick(string[] from) => from[random.Next(from.Length)];

        string Cut(int length)
        {
            while (true)
            {
                var fields = entries[random.Next(entries.Count)].Fields;
                var text = fields[random.Next(fields.Count)].Text.Replace(" ", "", StringComparison.Ordinal);
                var start = random.Next(Math.Max(1, text.Length - length + 1));
                if (start + length <= text.Length && text.AsSpan(start, length).IndexOfAnyExceptInRange('가', '힣') < 0)
                    return text.Substring(start, length);
            }
        }
    }

    private static char Initial(char syllable) => InitialLetters[(syllable - '가') / 588];
}
