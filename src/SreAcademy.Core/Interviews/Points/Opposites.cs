namespace SreAcademy.Core.Interviews;

/// <summary>Whether a word says the opposite of another.</summary>
internal static class Opposites
{
    private static readonly (string[] One, string[] Other)[] Pairs = [.. PointVocabulary.Opposite.Select(line => line.Split('|')).Select(sides => (sides[0].Split(' '), sides[1].Split(' ')))];

    /// <returns>For each of the words; null where none is.</returns>
    public static bool[]? Of(string word, IReadOnlyList<Lexeme> others)
    {
        string[][] against = [.. Pairs.Where(pair => Begins(word, pair.One)).Select(pair => pair.Other), .. Pairs.Where(pair => Begins(word, pair.Other)).Select(pair => pair.One)];
        if (against.Length == 0)
            return null;
        var found = new bool[others.Count];
        for (var at = 0; at < found.Length; at++)
            found[at] = Array.Exists(against, starts => Begins(others[at].Text, starts));
        return found.Contains(true) ? found : null;
    }

    private static bool Begins(string word, string[] starts) =>
        Array.Exists(starts, start => word.StartsWith(start, StringComparison.Ordinal) && (start.Length > 1 || word.Length <= 3));
}
