namespace SreAcademy.Core.Content.Parsing;

/// <summary><c>그럴듯한 오답 — 왜 틀렸는지</c></summary>
internal static class Reason
{
    private static readonly string[] Separators = [" — ", " – ", " -- "];

    public static (string Text, string? Why) Split(string line)
    {
        foreach (var separator in Separators)
        {
            var at = line.IndexOf(separator, StringComparison.Ordinal);
            if (at > 0) return (line[..at].Trim(), line[(at + separator.Length)..].Trim());
        }

        return (line.Trim(), null);
    }

    public static Distractor Read(DocumentScope scope, string text, int line)
    {
        var (wrong, why) = Split(text);
        return new Distractor(scope.Inline(wrong, line), why is null ? null : scope.Inline(why, line));
    }
}
