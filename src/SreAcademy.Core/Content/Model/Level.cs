namespace SreAcademy.Core.Content;

/// <summary>Depth of a piece of knowledge: one to four stars in a document (⭐ 입문, ⭐⭐ 주니어, ⭐⭐⭐ 시니어, ⭐⭐⭐⭐ 리드/CTO).</summary>
public enum Level
{
    Beginner = 1,
    Junior = 2,
    Senior = 3,
    Lead = 4,
}

public static class Levels
{
    public static IReadOnlyList<Level> All { get; } = [Level.Beginner, Level.Junior, Level.Senior, Level.Lead];

    /// <summary>The level's number, 1–4.</summary>
    public static int Number(this Level level) => (int)level;

    /// <summary>The level with this number, or null outside 1–4.</summary>
    public static Level? FromNumber(int number) => number is >= 1 and <= 4 ? (Level)number : null;

    /// <summary>One to four ⭐.</summary>
    public static string Stars(this Level level) => new('⭐', (int)level);
}
