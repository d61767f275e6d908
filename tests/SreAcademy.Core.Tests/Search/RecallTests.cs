using SreAcademy.Core.Search;

namespace SreAcademy.Core.Tests.Search;

/// <summary>The index against a plain scan of every text.</summary>
public sealed class RecallTests
{
    private const int Queries = 1_000;
    private const string InitialLetters = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static readonly string[] Texts = RandomTexts(3_000, seed: 3);
    private static readonly SearchIndex Index = Find.Among(Texts);
    private static readonly string[] Scanned = [.. Texts.Select(text => text.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant())];
    private static readonly string[] ScannedInitials = [.. Scanned.Select(ToInitials)];

    [Fact]
    public void Any_one_to_four_characters_find_what_a_scan_finds()
    {
        var random = new Random(5);
        for (var i = 0; i < Queries; i++)
        {
            var query = Cut(Scanned, random, cut => !HasInitial(cut)); // a lone consonant means more than itself
            Assert.Equal((query, Rows(Scanned, query)), (query, Found(query)));
        }
    }

    [Fact]
    public void Any_one_to_four_initials_find_what_a_scan_of_initials_finds()
    {
        var random = new Random(6);
        for (var i = 0; i < Queries; i++)
        {
            var query = Cut(ScannedInitials, random, HasInitial);
            Assert.Equal((query, Rows(ScannedInitials, query)), (query, Found(query)));
        }
    }

    [Fact]
    public void Syllables_and_initials_mixed_find_what_a_character_by_character_scan_finds()
    {
        var random = new Random(7);
        for (var i = 0; i < Queries; i++)
        {
            var query = string.Concat(Cut(Scanned, random, _ => true).Select(c => random.Next(2) == 0 ? c : ToInitials(c)));
            var expected = string.Join(' ', Enumerable.Range(0, Scanned.Length).Where(row => Holds(Scanned[row], query)));
            Assert.Equal((query, expected), (query, Found(query)));
        }
    }

    [Fact]
    public void Two_words_find_what_two_scans_find()
    {
        var random = new Random(8);
        for (var i = 0; i < Queries; i++)
        {
            var (one, two) = (Cut(Scanned, random, _ => true), Cut(Scanned, random, _ => true));
            var expected = string.Join(' ', Enumerable.Range(0, Scanned.Length)
                .Where(row => Holds(Scanned[row], one) && Holds(Scanned[row], two)));
            Assert.Equal((one, two, expected), (one, two, Found($"{one} {two}")));
        }
    }

    private static bool HasInitial(string query) => query.Any(c => InitialLetters.Contains(c, StringComparison.Ordinal));

    /// <summary>Ids of all results, ascending.</summary>
    private static string Found(string query)
    {
        var results = Index.Find(query, int.MaxValue);
        Assert.Equal(results.Total, results.Hits.Count);
        Assert.All(results.Hits, hit => Assert.Contains(hit.Title, segment => segment.IsHit));
        return string.Join(' ', results.Hits.Select(hit => hit.Target.CardId).Order());
    }

    private static string Rows(string[] texts, string query) => string.Join(
        ' ', Enumerable.Range(0, texts.Length).Where(row => texts[row].Contains(query, StringComparison.Ordinal)));

    private static bool Holds(string text, string query) =>
        Enumerable.Range(0, Math.Max(0, text.Length - query.Length + 1)).Any(at => HoldsAt(text, at, query));

    private static bool HoldsAt(string text, int at, string query)
    {
        for (var i = 0; i < query.Length; i++)
        {
            if (query[i] != text[at + i] && query[i] != ToInitials(text[at + i]))
                return false;
        }
        return true;
    }

    private static string Cut(string[] texts, Random random, Func<string, bool> isWanted)
    {
        while (true)
        {
            var text = texts[random.Next(texts.Length)];
            var length = Math.Min(random.Next(1, 5), text.Length);
            var query = text.Substring(random.Next(text.Length - length + 1), length);
            if (query.All(char.IsLetterOrDigit) && isWanted(query))
                return query;
        }
    }

    private static string ToInitials(string text) => string.Concat(text.Select(ToInitials));

    private static char ToInitials(char c) => c is >= '가' and <= '힣' ? InitialLetters[(c - '가') / 588] : c;

    /// <summary>Few different syllables, so that stretches recur; some rare ones, Latin letters, digits and lone consonants between.</summary>
    private static string[] RandomTexts(int count, int seed)
    {
        const string frequent = "에러버짓장애알림로그배포복구지표훈련토일까따";
        const string others = "ABCslo019.%/ㅋㄱ";
        var random = new Random(seed);
        return
        [
            .. Enumerable.Range(0, count).Select(_ => string.Concat(Enumerable.Range(0, random.Next(6, 40)).Select(_ => random.Next(20) switch
            {
                < 13 => frequent[random.Next(frequent.Length)],
                < 16 => others[random.Next(others.Length)],
                < 18 => (char)random.Next('가', '힣' + 1),
                _ => ' ',
            })) + "끝말"),
        ];
    }
}
