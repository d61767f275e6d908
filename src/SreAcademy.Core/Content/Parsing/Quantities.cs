using System.Collections.Frozen;
using System.Globalization;

namespace SreAcademy.Core.Content.Parsing;

/// <summary>Finds numbers with their unit: <c>43.2분</c>, <c>99.9%</c>, <c>5-10분</c>, <c>14.4배</c>, <c>200ms</c>.</summary>
internal static class Quantities
{
    /// <summary>Longer ones first, so that 시간 is not read as 시.</summary>
    private static readonly string[] Units =
    [
        "퍼센트포인트", "영업일", "개월", "시간", "퍼센트", "req/s", "GiB", "MiB", "RPS", "QPS", "TPS", "rps", "qps", "tps", "ms", "µs", "GB", "MB", "TB", "KB", "bp",
        "%p", "%", "％", "분기", "분", "초", "일", "주", "월", "년", "배", "명", "개", "건", "회", "번", "대", "단계", "원", "억", "만", "x", "×", "s", "m", "h", "d",
    ];

    private static readonly FrozenDictionary<char, string[]> UnitsByStart =
        Units.GroupBy(unit => unit[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    public static IReadOnlyList<Quantity> Find(string text)
    {
        List<Quantity>? found = null;
        var span = text.AsSpan();
        for (var i = 0; i < span.Length;)
        {
            var next = span[i..].IndexOfAnyInRange('0', '9');
            if (next < 0) break;
            i += next;
            var start = i;
            var low = ReadNumber(span, ref i);
            if (low is null || IsPartOfWord(span, start)) continue;
            var end = i;
            var high = ReadRangeEnd(span, ref end) ?? low;
            var unit = ReadUnit(span, ref end);
            if (unit.Length == 0 || (unit == "s" && CountsNines(span, start, end))) continue;
            (found ??= []).Add(new Quantity(low.Value, high.Value, unit, span[start..end].ToString()));
            i = end;
        }

        return found ?? (IReadOnlyList<Quantity>)[];
    }

    /// <summary>The digits of p99, SEV1 or 800-34 are names.</summary>
    private static bool IsPartOfWord(ReadOnlySpan<char> text, int start) =>
        start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || (text[start - 1] is '-' or '_' or '.' && start > 1 && char.IsAsciiLetterOrDigit(text[start - 2])));

    /// <summary><c>Three 9s</c> is an availability, no time.</summary>
    private static bool CountsNines(ReadOnlySpan<char> text, int start, int end) =>
        text[start..end] is "9s" && start > 1 && text[start - 1] == ' ' && char.IsLetterOrDigit(text[start - 2]);

    private static decimal? ReadNumber(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] is ',' or '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))) at++;
        return decimal.TryParse(text[start..at], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static decimal? ReadRangeEnd(ReadOnlySpan<char> text, ref int at)
    {
        var i = at;
        // `99.9%-99.99%` and `5분~10분` repeat the unit.
        ReadUnit(text, ref i);
        while (i < text.Length && text[i] == ' ') i++;
        if (i >= text.Length || text[i] is not ('-' or '~' or '–' or '∼')) return null;
        i++;
        while (i < text.Length && text[i] == ' ') i++;
        if (i >= text.Length || !char.IsAsciiDigit(text[i])) return null;
        var high = ReadNumber(text, ref i);
        if (high is not null) at = i;
        return high;
    }

    private static string ReadUnit(ReadOnlySpan<char> text, ref int at)
    {
        var i = at;
        while (i < text.Length && text[i] == ' ' && i - at < 1) i++;
        if (i == text.Length || !UnitsByStart.TryGetValue(text[i], out var candidates)) return "";
        foreach (var unit in candidates)
        {
            if (!text[i..].StartsWith(unit)) continue;
            // A Latin unit ends its word: `5 servers` are no seconds. A single letter stands right behind its number.
            var after = i + unit.Length;
            if (unit.Length == 1 && char.IsAsciiLetter(unit[0]) && i > at) continue;
            if (char.IsAsciiLetter(unit[^1]) && after < text.Length && char.IsAsciiLetterOrDigit(text[after])) continue;
            at = after;
            return unit;
        }

        return "";
    }
}
