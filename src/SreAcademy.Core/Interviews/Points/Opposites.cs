namespace SreAcademy.Core.Interviews;

/// <summary>Whether a word says the opposite of another.</summary>
internal static class Opposites
{
    private static readonly (string[] One, string[] Other)[] Pairs = [.. PointVocabulary.Opposite.Select(line => line.Split('|')).Select(sides => (sides[0].Split(' '), sides[1].Split(' ')))];

    /// <returns>How words begin that say the opposite; empty for most words.</returns>
    public static IReadOnlyList<string[]> Of(string word) =>
        [.. Pairs.Where(pair => Begins(word, pair.One)).Select(pair => pair.Other), .. Pairs.Where(pair => Begins(word, pair.Other)).Select(pair => pair.One)];

    public static bool Begins(string word, IReadOnlyList<string[]> sides)
    {
        // No LINQ: asked of every word of an answer.
        for (var side = 0; side < sides.Count; side++)
            if (Begins(word, sides[side]))
                return true;
        return false;
    }

    private static bool Begins(string word, string[] starts) =>
        Array.Exists(starts, start => word.StartsWith(start, StringComparison.Ordinal) && (start.Length > 1 || word.Length <= 3));
}
