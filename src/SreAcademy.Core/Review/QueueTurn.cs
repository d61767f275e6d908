namespace SreAcademy.Core.Review;

/// <summary>What a running session does next: one of <see cref="Show"/>, <see cref="Waiting"/>, <see cref="Done"/>.</summary>
public abstract record QueueTurn
{
    private QueueTurn()
    {
    }

    public sealed record Show(PlannedCard Card) : QueueTurn;

    /// <summary>Only learning steps in the future are left.</summary>
    /// <param name="Until">When the queue has a card again: its moment less <see cref="ReviewQueue.LearnAhead"/>.</param>
    public sealed record Waiting(DateTimeOffset Until) : QueueTurn;

    public sealed record Done : QueueTurn;
}

/// <param name="New">Cards never reviewed.</param>
/// <param name="Learning">Cards within learning steps, whether their moment has come or not.</param>
/// <param name="Due">Cards in day-long intervals.</param>
public readonly record struct QueueCounts(int New, int Learning, int Due)
{
    public int Total => New + Learning + Due;
}
