namespace SreAcademy.Core.Review;

/// <summary>Where a card is on its way into memory. The numbers are stored.</summary>
public enum MemoryState
{
    /// <summary>Never reviewed.</summary>
    New = 0,

    /// <summary>In the first, minute-long steps.</summary>
    Learning = 1,

    /// <summary>In day-long intervals.</summary>
    Review = 2,

    /// <summary>Forgotten once, in minute-long steps again.</summary>
    Relearning = 3,
}

/// <summary>What FSRS knows about one learner and one card. The default value is a card never reviewed.</summary>
/// <param name="Step">Position in the learning or relearning steps, from 0; 0 in other states.</param>
/// <param name="Stability">Days until recall has fallen to 90 %, ≥ 0.001; 0 when new.</param>
/// <param name="Difficulty">1 (easy) to 10 (hard); 0 when new.</param>
public readonly record struct CardMemory(MemoryState State, int Step, double Stability, double Difficulty)
{
    public static CardMemory New => default;
}
