using System.Buffers;

namespace SreAcademy.Core.Content.Parsing;

/// <summary>The first line of a level block: <c>⭐⭐ **Level 2 (주니어)**</c>.</summary>
/// <param name="Stars">0 where there are none.</param>
/// <param name="Number">The number written behind "Level"; 0 where there is none.</param>
/// <param name="Extra">Words behind the level that are not its name; empty where there are none.</param>
internal readonly record struct LevelHeader(int Stars, int Number, Content.Level? Named, string Extra)
{
    private static readonly SearchValues<char> Punctuation = SearchValues.Create(" *()（）/,·-:");

    private static readonly (string Word, Content.Level Named)[] Names =
    [
        ("입문", Content.Level.Beginner), ("주니어", Content.Level.Junior), ("시니어", Content.Level.Senior),
        ("리드", Content.Level.Lead), ("CTO", Content.Level.Lead),
    ];

    public Content.Level? Level => Levels.FromNumber(Stars);

    /// <summary>The number the words give, where they contradict the stars; else null.</summary>
    public int? Contradiction =>
        Number != 0 && Number != Stars ? Number : Named is { } named && (int)named != Stars ? (int)named : null;

    /// <param name="line">A raw line behind its quote mark, or a heading's text.</param>
    public static bool TryRead(ReadOnlySpan<char> line, out LevelHeader header)
    {
        header = default;
        var rest = Unbold(line);
        var stars = 0;
        while (!rest.IsEmpty && IsStar(rest[0]))
        {
            if (rest[0] != '\uFE0F') stars++;
            rest = rest[1..].TrimStart();
        }

        if (stars == 0 && !rest.StartsWith("Level ", StringComparison.OrdinalIgnoreCase)) return false;
        rest = Unbold(rest);
        if (rest.Length > 60) return false;
        var number = ReadNumber(ref rest);
        if (stars == 0 && number == 0) return false;
        Content.Level? named = null;
        foreach (var (word, level) in Names)
        {
            if (rest.Contains(word, StringComparison.OrdinalIgnoreCase)) named ??= level;
        }

        // Stars may also open a sentence ("⭐ 꼭 외우세요"): a header names its level or is nothing but stars.
        if (number == 0 && named is null && !rest.Trim(" *").IsEmpty) return false;
        header = new LevelHeader(stars, number, named, ExtraWords(rest));
        return true;
    }

    private static string ExtraWords(ReadOnlySpan<char> rest)
    {
        var words = rest.ToString();
        foreach (var (word, _) in Names) words = words.Replace(word, "", StringComparison.OrdinalIgnoreCase);
        return words.AsSpan().IndexOfAnyExcept(Punctuation) < 0 ? "" : rest.Trim(" *").ToString();
    }

    private static bool IsStar(char c) => c is '⭐' or '★' or '\uFE0F';

    private static ReadOnlySpan<char> Unbold(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.StartsWith("**") ? text[2..].TrimStart() : text;
    }

    private static int ReadNumber(ref ReadOnlySpan<char> rest)
    {
        foreach (var word in (ReadOnlySpan<string>)["Level", "레벨", "Lv.", "Lv", "L"])
        {
            if (!rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var digits = rest[word.Length..].TrimStart();
            var length = digits.IndexOfAnyExceptInRange('0', '9');
            if (length < 0) length = digits.Length;
            if (length is 0 or > 3) return 0;
            var number = int.Parse(digits[..length], System.Globalization.CultureInfo.InvariantCulture);
            rest = digits[length..];
            return number;
        }

        return 0;
    }
}
