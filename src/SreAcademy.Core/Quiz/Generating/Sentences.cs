namespace SreAcademy.Core.Quiz;

/// <summary>The sentences of a text.</summary>
internal static class Sentences
{
    /// <returns>Where each begins and ends, its mark at the end included, the space before it not; a line feed ends one too.</returns>
    public static IEnumerable<Range> Of(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var ends = text[at] is '\n' || (text[at] is '.' or '?' or '!' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])) && !Abbreviates(text, at));
            if (!ends && at + 1 < text.Length)
                continue;
            while (start < at && char.IsWhiteSpace(text[start]))
                start++;
            if (start < at)
                yield return start..(at + 1);
            start = at + 1;
        }
    }

    /// <summary>The point of <c>1.</c> or <c>vs.</c></summary>
    private static bool Abbreviates(string text, int at) =>
        text[at] is '.' && at > 0 && ((char.IsAsciiDigit(text[at - 1]) && (at < 2 || char.IsWhiteSpace(text[at - 2]))) || text[..at].EndsWith(" vs", StringComparison.OrdinalIgnoreCase));
}
