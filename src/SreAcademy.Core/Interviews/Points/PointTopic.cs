namespace SreAcademy.Core.Interviews;

/// <summary>
/// What a point is about: its first word, where the answer names that and what the other points are about (SLI, SLO and SLA; RTO and RPO). Then what is said
/// belongs to the name before it: who gives to one what is true of the other has not made the point.
/// </summary>
internal sealed class PointTopic
{
    private const double SameName = 0.95;

    /// <summary>For each word of the answer: 1 for the point's own topic, -1 for another's, 0 for none.</summary>
    private readonly int[] names;

    private readonly bool told;

    public PointTopic(IReadOnlyList<AnswerWord> whole, IReadOnlyList<AnswerWord> said, IReadOnlyList<AnswerWord> rivals)
    {
        names = new int[said.Count];
        if (whole.Count < 2 || rivals.Count == 0 || !IsSubject(whole[0], whole[1]))
            return;
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < names.Length; at++)
        {
            if (!known.TryGetValue(said[at].Text, out names[at]))
                known.Add(said[at].Text, names[at] = whole[0].Likeness(said[at]) >= SameName ? 1 : rivals.Any(rival => rival.Weight > 0 && rival.Likeness(said[at]) >= SameName) ? -1 : 0);
        }
        told = names.Contains(1) && names.Contains(-1);
    }

    /// <summary>Whether most of what was found stands behind the point's own name rather than another's.</summary>
    public bool Holds(IReadOnlyList<int> found)
    {
        if (!told)
            return true;
        var (own, other) = (0, 0);
        foreach (var at in found.Where(at => names[at] == 0))
        {
            var before = at;
            while (before >= 0 && names[before] == 0)
                before--;
            if (before >= 0 && names[before] > 0)
                own++;
            else if (before >= 0)
                other++;
        }
        return own >= other;
    }

    private static bool IsSubject(AnswerWord first, AnswerWord second) =>
        first.Text[^1] is '은' or '는' or '로' || (char.IsAsciiLetter(first.Text[0]) && second.Text is "는" or "은" or "로" or "의");
}
