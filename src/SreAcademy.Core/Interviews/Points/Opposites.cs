namespace SreAcademy.Core.Interviews;

/// <summary>Whether a word says the opposite of another.</summary>
internal static class Opposites
{
    private static readonly (string[] One, string[] Other)[] Pairs = [.. PointVocabulary.Opposite.Select(line => line.Split('|')).Select(sides => (sides[0].Split(' '), sides[1].Split(' ')))];

    public static bool Are(string one, string other)
    {
        foreach (var (left, right) in Pairs)
        {
            if ((Begins(one, left) && Begins(other, right)) || (Begins(one, right) && Begins(other, left)))
                return true;
        }
        return false;
    }

    private static bool Begins(string word, string[] starts) =>
        Array.Exists(starts, start => word.StartsWith(start, StringComparison.Ordinal) && (start.Length > 1 || word.Length <= 3));
}
