using System.Globalization;

namespace SreAcademy.Core.Content.Parsing;

/// <summary>The numbers of a drill sheet: 심각도, 지표 and 영향, each on one line.</summary>
internal static class DrillFigures
{
    private const string NoIncident = "장애 아님";
    private const int LongestName = 60;
    private const int LongestUnit = 12;

    private static readonly string[] Arrows = ["→", "⇒", "➜", "->", "=>", "~", "∼", "～"];

    /// <summary>What may stand around the two figures of 영향; any other word would be lost.</summary>
    private static readonly string[] ImpactWords = ["요청", "요청의", "요청이", "전체", "가", "이", "실패"];

    /// <summary><c>SEV2 — 까닭</c>, <c>sev 2: 까닭</c>, <c>장애 아님 — 까닭</c></summary>
    public static (IncidentSeverity Severity, string Reason)? Severity(string text)
    {
        var rest = text.AsSpan().Trim();
        IncidentSeverity severity;
        if (rest.StartsWith(NoIncident) || rest.StartsWith("장애아님"))
        {
            severity = IncidentSeverity.None;
            rest = rest[(rest.StartsWith(NoIncident) ? NoIncident.Length : 4)..];
        }
        else
        {
            if (!rest.StartsWith("sev", StringComparison.OrdinalIgnoreCase)) return null;
            rest = rest[3..].TrimStart(" -");
            if (rest.IsEmpty || rest[0] - '0' is < 1 or > 4) return null;
            severity = (IncidentSeverity)(rest[0] - '0');
            rest = rest[1..];
        }

        if (rest.Length > 0 && (char.IsLetterOrDigit(rest[0]) || rest[0] == '.')) return null;
        return (severity, rest.TrimStart(" \t—–-:：,").Trim().ToString());
    }

    /// <summary><c>결제 오류율(%) 0.1 → 6.2</c>, <c>p99 지연 시간 300ms -> 4,200ms</c></summary>
    public static DrillSignal? Signal(string text)
    {
        foreach (var arrow in Arrows)
        {
            var at = text.LastIndexOf(arrow, StringComparison.Ordinal);
            if (at < 0) continue;
            if (Usual(text.AsSpan(0, at).Trim()) is not var (name, usual, unit)) return null;
            if (Figure(text.AsSpan(at + arrow.Length).Trim()) is not var (peak, peakUnit)) return null;
            if (unit.Length > 0 && peakUnit.Length > 0 && unit != peakUnit) return null;
            return new DrillSignal(name, unit.Length > 0 ? unit : peakUnit, (double)usual, (double)peak);
        }

        return null;
    }

    /// <summary><c>요청의 6.2% 실패, SLO 99.9%</c>, either half first. In percent, in whatever range; null where it does not read so.</summary>
    public static (decimal Share, decimal Objective)? Impact(string text)
    {
        (decimal? share, decimal? objective) = (null, null);
        var ofObjective = false;
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            if (char.IsAsciiDigit(rest[0]))
            {
                if (Number(ref rest) is not { } value) return null;
                rest = rest.TrimStart();
                var isShare = !rest.IsEmpty && rest[0] is '%' or '％';
                if (isShare) rest = rest[1..];
                if (ofObjective ? objective is not null : share is not null || !isShare) return null;
                if (ofObjective) objective = value;
                else share = value;
                ofObjective = false;
            }
            else if (char.IsLetter(rest[0]))
            {
                var end = 0;
                while (end < rest.Length && char.IsLetter(rest[end])) end++;
                var word = rest[..end];
                if (word.Equals("SLO", StringComparison.OrdinalIgnoreCase)) ofObjective = true;
                else if (!IsImpactWord(word)) return null;
                rest = rest[end..];
            }
            else if (rest[0] is ' ' or '\t' or ',' or '，' or '·' or '/' or ';' or '.' or ':' or '：' or '(' or ')' or '*')
            {
                rest = rest[1..];
            }
            else
            {
                return null;
            }
        }

        return share is { } failing && objective is { } promised ? (failing, promised) : null;
    }

    private static bool IsImpactWord(ReadOnlySpan<char> word)
    {
        foreach (var known in ImpactWords)
            if (word.SequenceEqual(known)) return true;
        return false;
    }

    /// <summary>The name, the figure at its end, and the unit behind the figure or in parentheses behind the name.</summary>
    private static (string Name, decimal Value, string Unit)? Usual(ReadOnlySpan<char> text)
    {
        var end = text.LastIndexOfAnyInRange('0', '9') + 1;
        var start = end;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is ',' or '.')) start--;
        // The 99 of p99 and the 309 of 1e309 are no figures; nothing measured here is negative.
        if (start == 0 || char.IsAsciiLetter(text[start - 1]) || text[start - 1] is '-' or '−' or '+') return null;
        if (Figure(text[start..]) is not var (value, unit)) return null;
        var name = text[..start].TrimEnd();
        if (name is [.., ')' or '）'] && name.LastIndexOfAny('(', '（') is > 0 and var open)
        {
            var inParentheses = name[(open + 1)..^1].Trim();
            if (inParentheses.Length > LongestUnit || (unit.Length > 0 && !inParentheses.SequenceEqual(unit))) return null;
            unit = inParentheses.ToString();
            name = name[..open].TrimEnd();
        }

        return name.Length is 0 or > LongestName ? null : (name.ToString(), value, unit);
    }

    /// <summary>A figure and what stands behind it: <c>6.2</c>, <c>4,200ms</c>, <c>12건/s</c></summary>
    private static (decimal Value, string Unit)? Figure(ReadOnlySpan<char> text)
    {
        if (Number(ref text) is not { } value) return null;
        var unit = text.Trim();
        return unit.Length > LongestUnit || unit.IndexOfAnyInRange('0', '9') >= 0 ? null : (value, unit.ToString());
    }

    /// <summary>Null also for what is too large to be a measurement.</summary>
    private static decimal? Number(ref ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is ',' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
        var written = text[..end];
        text = text[end..];
        return decimal.TryParse(written, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
