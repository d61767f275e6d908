namespace SreAcademy.Core.Interviews;

/// <summary>Words that deny what stands beside them.</summary>
internal static class Negation
{
    private static readonly string[] Starts = ["않", "없", "아니", "아닌", "아닙", "아님", "말고", "말아", "마세", "못하", "못한", "못해", "금지", "안되", "안돼", "안됩"];

    /// <summary>하는 것이 아니라: what may stand before the denial.</summary>
    private static readonly string[] Between = ["것이", "것은", "게", "건", "수", "필요", "필요가", "일이", "적이"];

    public static bool Is(string word) =>
        word is "안" or "못" || Array.Exists(Starts, start => word.StartsWith(start, StringComparison.Ordinal))
        || word.Contains("지않", StringComparison.Ordinal) || word.Contains("지못", StringComparison.Ordinal) || word.EndsWith("없이", StringComparison.Ordinal);

    /// <summary>Whether the word at the place is denied: by 안 or 못 before it or 않, 없, 아니 right behind it.</summary>
    public static bool Of(IReadOnlyList<AnswerWord> words, int at)
    {
        var sentence = words[at].Sentence;
        var denials = words[at].Denies ? 1 : 0;
        if (at > 0 && words[at - 1].Sentence == sentence && words[at - 1].Text is "안" or "못")
            denials++;
        var next = at + 1;
        if (next < words.Count && (Between.Contains(words[next].Text, StringComparer.Ordinal) || words[next].Text.EndsWith('지')))
            next++;
        if (next < words.Count && words[next].Sentence == sentence && words[next].Denies && words[next].Text is not ("안" or "못"))
            denials++;
        return denials % 2 == 1;
    }
}
