namespace SreAcademy.Core.Quiz;

/// <summary>
/// Judges what is typed into a gap: kindly in how it is written (spaces, case, width, particles and endings, either name, another unit of the same
/// quantity, a common spelling of a loan word), strictly in what it says (another number, a sibling term, a denial or two answers at once are wrong).
/// Never throws; the work is bounded for any text.
/// </summary>
public static class TypedAnswer
{
    /// <summary>How far a full-width sign is from its own in ASCII.</summary>
    private const int FullWidth = 0xFEE0;

    public static TypedVerdict Judge(string typed, TypedKey key)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(key);
        var folded = AnswerFolding.Fold(typed);
        if (folded.Length == 0)
            return TypedVerdict.Empty;
        if (folded.Length > AnswerPhrase.Longest)
            return TypedVerdict.Wrong;
        // What is invisible or a gap has no bound of its own.
        var text = ShortGaps(typed);
        return (key.Kind == TypedKeyKind.Number ? NumberAnswer.IsRight(text, key) : TermAnswer.IsRight(text, key)) ? TypedVerdict.Right : TypedVerdict.Wrong;
    }

    private static string ShortGaps(string typed)
    {
        var text = new System.Text.StringBuilder(typed.Length);
        foreach (var c in typed)
        {
            if (!char.IsWhiteSpace(c))
                text.Append(c is >= '！' and <= '～' ? (char)(c - FullWidth) : c);
            else if (text.Length > 0 && text[^1] != ' ')
                text.Append(' ');
        }
        return text.ToString();
    }
}
