namespace SreAcademy.Core.Content.Parsing;

internal enum DrillKey
{
    /// <summary>알림</summary>
    Alert,

    /// <summary>심각도</summary>
    Severity,

    /// <summary>지표</summary>
    Signal,

    /// <summary>영향</summary>
    Impact,

    /// <summary>완화</summary>
    Mitigation,

    /// <summary>순서 무관</summary>
    AnyOrder,
}

/// <summary><c>- 알림: …</c>, <c>- **심각도**: …</c>, <c>지표： …</c></summary>
internal static class DrillLine
{
    private static readonly (string Word, DrillKey Key)[] Keys =
    [
        ("알림", DrillKey.Alert), ("심각도", DrillKey.Severity), ("지표", DrillKey.Signal), ("영향", DrillKey.Impact), ("완화", DrillKey.Mitigation),
        ("순서 무관", DrillKey.AnyOrder), ("순서무관", DrillKey.AnyOrder),
    ];

    public static string Name(DrillKey key) => Keys.First(known => known.Key == key).Word;

    /// <param name="line">A raw line, with or without its list mark.</param>
    public static bool TryRead(ReadOnlySpan<char> line, out DrillKey key, out ReadOnlySpan<char> value)
    {
        key = default;
        value = default;
        var text = line.TrimStart();
        if (ListMarker.TryRead(text, out var item)) text = text[item.Length..];
        // `-알림: …` is no list to Markdown, but it is a line of the sheet to its author.
        if (text is ['-' or '•' or '·', ..]) text = text[1..].TrimStart();
        var isBold = text.StartsWith("**");
        if (isBold) text = text[2..].TrimStart();
        var colon = text.IndexOfAny(':', '：');
        if (colon <= 0) return false;
        var word = text[..colon].TrimEnd();
        var closes = isBold && word.EndsWith("**");
        if (closes) word = word[..^2].TrimEnd();
        value = text[(colon + 1)..].Trim();
        if (isBold && !closes && value.StartsWith("**")) value = value[2..].TrimStart();
        foreach (var known in Keys)
        {
            if (!word.SequenceEqual(known.Word)) continue;
            key = known.Key;
            return true;
        }

        return false;
    }
}
