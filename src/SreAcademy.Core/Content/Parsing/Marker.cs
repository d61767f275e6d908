namespace SreAcademy.Core.Content.Parsing;

internal enum MarkerKind
{
    None,
    Question,
    Answer,
    Points,
    Distractor,
    FollowUp,
    Source,

    /// <summary>A line that is bold from its start: <c>**A01: Broken Access Control** - 1위</c>.</summary>
    SubHeading,

    /// <summary><c>**상황**: …</c> or <c>**상황:** …</c></summary>
    Label,
}

/// <summary>What a raw line opens.</summary>
/// <param name="Name">The bold words of a label or sub-heading, without a colon at their end.</param>
/// <param name="Rest">The text behind the marker.</param>
/// <param name="InsideBold">The bold that opened the marker is still open in <paramref name="Rest"/>: <c>**A: 답**</c>.</param>
/// <param name="Style">What stands between the letter and the text if it is no plain colon: <c>1</c> of <c>Q1:</c>, <c>.</c> of <c>Q.</c></param>
internal readonly ref struct Marker(MarkerKind kind, ReadOnlySpan<char> name, ReadOnlySpan<char> rest, bool insideBold, string style = "")
{
    public MarkerKind Kind { get; } = kind;
    public ReadOnlySpan<char> Name { get; } = name;
    public ReadOnlySpan<char> Rest { get; } = rest;
    public bool InsideBold { get; } = insideBold;
    public string Style { get; } = style;

    /// <param name="line">A raw line behind its quote and list marks.</param>
    /// <param name="asked">The style of the question that waits for its answer: <c>A1.</c> answers only <c>Q1.</c>, else it is a sub-heading.</param>
    public static Marker Match(ReadOnlySpan<char> line, string asked = "")
    {
        line = line.TrimStart();
        if (!line.StartsWith("**")) return default;
        var bold = line[2..];
        if (TryKeyword(bold, asked, out var marker)) return marker;

        var close = bold.IndexOf("**");
        if (close <= 0) return default;
        var name = bold[..close].Trim();
        var rest = bold[(close + 2)..].TrimStart();
        if (name.IsEmpty || bold[0] is ' ' or '*') return default;
        if (IsColon(name[^1])) return new Marker(MarkerKind.Label, name[..^1].TrimEnd(), rest, false);
        if (!rest.IsEmpty && IsColon(rest[0])) return new Marker(MarkerKind.Label, name, rest[1..].TrimStart(), false);
        return rest.IsEmpty || rest[0] is '-' or '–' or '—' or '(' or '（'
            ? new Marker(MarkerKind.SubHeading, name, rest, false)
            : default;
    }

    public static bool IsColon(char c) => c is ':' or '：';

    /// <summary><c>Q:</c>, <c>Q1:</c>, <c>Q**:</c> — but not <c>A01: Broken Access Control</c>, which is a sub-heading.</summary>
    private static bool TryKeyword(ReadOnlySpan<char> bold, string asked, out Marker marker)
    {
        marker = default;
        bold = bold.TrimStart();
        foreach (var (word, kind) in Keywords)
        {
            if (!bold.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = bold[word.Length..];
            var style = kind is MarkerKind.Question or MarkerKind.Answer ? ReadNumber(ref rest) : "";

            rest = rest.TrimStart();
            var closedBefore = rest.StartsWith("**");
            if (closedBefore) rest = rest[2..].TrimStart();
            if (rest.IsEmpty || !IsColon(rest[0]) && !(rest[0] == '.' && kind is MarkerKind.Question or MarkerKind.Answer)) continue;
            if (rest[0] == '.') style += '.';
            if (kind is MarkerKind.Answer && style.Length > 0 && style != asked) continue;
            rest = rest[1..].TrimStart();
            var closedBehind = !closedBefore && rest.StartsWith("**");
            if (closedBehind) rest = rest[2..];
            marker = new Marker(kind, word, rest.Trim(), !closedBefore && !closedBehind, style);
            return true;
        }

        return false;
    }

    private static string ReadNumber(ref ReadOnlySpan<char> rest)
    {
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        if (digits is not (1 or 2)) return "";
        var number = rest[..digits].ToString();
        rest = rest[digits..];
        return number;
    }

    private static readonly (string Word, MarkerKind Kind)[] Keywords =
    [
        ("Q", MarkerKind.Question), ("A", MarkerKind.Answer), ("핵심", MarkerKind.Points), ("오답", MarkerKind.Distractor),
        ("꼬리", MarkerKind.FollowUp), ("출처", MarkerKind.Source),
    ];
}
