namespace SreAcademy.Core.Interviews;

/// <summary>
/// What a point is about: its first word, where the answer names that and what the other points are about (SLI, SLO and SLA; RTO and RPO). Then what is said
/// belongs to the name before it: who gives to one what is true of the other has not made the point.
/// </summary>
internal sealed class PointTopic
{
    private const double SameName = 0.95;

    /// <summary>For each word of the answer the last name up to it: 1 for the point's own topic, -1 for another's, 0 for none; null where nothing can be mixed up.</summary>
    private readonly int[]? last;

    private readonly bool[] isName = [];

    /// <param name="rivals">What the question's other points are about.</param>
    public PointTopic(AnswerText point, AnswerText said, IReadOnlyList<Lexeme> rivals)
    {
        if (point.Count < 2 || rivals.Count == 0 || !IsSubject(point[0], point[1]))
            return;
        int[] names = [.. said.Lexemes.Select(word => point[0].Likeness(word) >= SameName ? 1 : rivals.Any(rival => rival.Weight > 0 && rival.Likeness(word) >= SameName) ? -1 : 0)];
        if (!names.Contains(1) || !names.Contains(-1))
            return;
        last = new int[said.Count];
        isName = new bool[said.Count];
        for (var at = 0; at < last.Length; at++)
        {
            var name = names[said.Words[at].Lexeme];
            isName[at] = name != 0;
            last[at] = name != 0 ? name : at > 0 ? last[at - 1] : 0;
        }
    }

    /// <summary>Whether most of what was found stands behind the point's own name rather than another's.</summary>
    /// <param name="found">Places in the answer; below 0 where nothing was found.</param>
    public bool Holds(ReadOnlySpan<int> found)
    {
        if (last is null)
            return true;
        var balance = 0;
        foreach (var at in found)
        {
            if (at >= 0 && !isName[at])
                balance += last[at];
        }
        return balance >= 0;
    }

    private static bool IsSubject(Lexeme first, Lexeme second) =>
        first.Text[^1] is '은' or '는' or '로' || (char.IsAsciiLetter(first.Text[0]) && second.Text is "는" or "은" or "로" or "의");
}
