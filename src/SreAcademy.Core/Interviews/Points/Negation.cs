namespace SreAcademy.Core.Interviews;

/// <summary>Words that deny what stands beside them, or set it aside for something else.</summary>
internal static class Negation
{
    private static readonly string[] Starts = ["않", "없", "아니", "아닌", "아닙", "아님", "말고", "말아", "마세", "못하", "못한", "못해", "금지", "안되", "안돼", "안됩"];

    /// <summary>하는 것이 아니라, 할 필요는 없다: how words begin that may stand before the denial.</summary>
    private static readonly string[] Between = ["것", "게", "건", "수", "필요", "일", "적", "이유"];

    private const int MostBetween = 2;

    public static bool Is(string word) =>
        word is "안" or "못" || Array.Exists(Starts, start => word.StartsWith(start, StringComparison.Ordinal))
        || word.Contains("지않", StringComparison.Ordinal) || word.Contains("지못", StringComparison.Ordinal) || word.EndsWith("없이", StringComparison.Ordinal);

    /// <summary>Whether the word at the place is denied: by 안 or 못 before it, by 않, 없, 아니 right behind it, or set aside by 보다, 대신, 말고.</summary>
    public static bool Of(AnswerText text, int at)
    {
        var denials = text[at].Denies || SetsAside(text[at].Text) ? 1 : 0;
        var sentence = text.Words[at].Sentence;
        if (at > 0 && text.Words[at - 1].Sentence == sentence && text[at - 1].Text is "안" or "못")
            denials++;
        var next = at + 1;
        for (var between = 0; next < text.Count && between < MostBetween && IsBetween(text[next].Text); between++)
            next++;
        if (next < text.Count && text.Words[next].Sentence == sentence && text[next].Denies && text[next].Text is not ("안" or "못"))
            denials++;
        else if (at + 1 < text.Count && text.Words[at + 1].Sentence == sentence && text[at + 1].Text is "대신" or "보다" && !IsClosed(text[at].Text))
            denials++;
        return denials % 2 == 1;
    }

    /// <summary>문서보다, 다듬기보다는: what is named last is meant.</summary>
    private static bool SetsAside(string word) =>
        word.Length > 2 && (word.EndsWith("보다", StringComparison.Ordinal) || word.EndsWith("보다는", StringComparison.Ordinal));

    private static bool IsBetween(string word) => word.EndsWith('지') || (word.Length <= 4 && Array.Exists(Between, start => word.StartsWith(start, StringComparison.Ordinal)));

    /// <summary>줄였고 대신 …: a sentence that is over has nothing set aside.</summary>
    private static bool IsClosed(string word) => word[^1] is '고' or '다' or '요' or '죠' or '데' or '며' or '만';
}
