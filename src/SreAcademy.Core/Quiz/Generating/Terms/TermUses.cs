namespace SreAcademy.Core.Quiz;

/// <summary>Where a name stands in a text as a word of its own, whatever particle follows it.</summary>
internal static class TermUses
{
    /// <summary>What can follow a name inside a Korean word: particles and the verbs 하다, 되다, 이다.</summary>
    private const string Followers = "은는이가을를의에으로와과도만까부처라며나고서요예였인일입하해했할한합되된돼될됩들";

    public static bool Has(string text, string name) => IndexOf(text, name, 0) >= 0;

    public static IEnumerable<Range> In(string text, string name)
    {
        for (var at = IndexOf(text, name, 0); at >= 0; at = IndexOf(text, name, at + name.Length))
            yield return at..(at + name.Length);
    }

    private static int IndexOf(string text, string name, int from)
    {
        for (var at = from; name.Length > 0 && at <= text.Length - name.Length; at++)
        {
            at = text.IndexOf(name, at, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                return -1;
            if (Starts(text, at) && Ends(text, at + name.Length))
                return at;
        }
        return -1;
    }

    private static bool Starts(string text, int at) => at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || (text[at - 1] is '-' && at > 1 && char.IsLetterOrDigit(text[at - 2])));

    private static bool Ends(string text, int end)
    {
        if (end == text.Length)
            return true;
        var (last, next) = (text[end - 1], text[end]);
        if (char.IsAsciiLetterOrDigit(next))
            return !char.IsAsciiLetterOrDigit(last) && !IsHangul(last);
        if (next is '-' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))
            return false;
        return !IsHangul(next) || !IsHangul(last) || Followers.Contains(next, StringComparison.Ordinal);
    }

    private static bool IsHangul(char letter) => letter is >= '가' and <= '힣';
}
