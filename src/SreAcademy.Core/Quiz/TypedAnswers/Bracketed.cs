using System.Text.RegularExpressions;

namespace SreAcademy.Core.Quiz;

/// <summary>A text that may hold another name in brackets: <c>번 레이트(Burn Rate)</c>.</summary>
internal static partial class Bracketed
{
    /// <summary>The text without its brackets, what stands in each of them, and the whole.</summary>
    public static IEnumerable<string> Names(string text)
    {
        var inside = Brackets().Matches(text);
        if (inside.Count == 0)
            return [text];
        return [text, Brackets().Replace(text, ""), .. inside.Select(match => match.Groups[1].Value)];
    }

    /// <summary>The pieces of an answer that gives several names or forms at once: split at brackets, commas, slashes, equals signs and 즉, 또는, 혹은.</summary>
    public static IReadOnlyList<string> Pieces(string text) =>
        [.. Separators().Split(text).Where(piece => !string.IsNullOrWhiteSpace(piece))];

    [GeneratedRegex(@"[(（\[［]([^()（）\[\]［］]*)[)）\]］]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[()（）\[\]［］{},，、;/／=＝:：\r\n]|(?<=\s)(?:즉|또는|혹은)(?=\s)")]
    private static partial Regex Separators();
}
