namespace SreAcademy.Data.Drills;

/// <summary>What became of a move; with the drill as it is now.</summary>
public abstract record MoveOutcome
{
    private MoveOutcome()
    {
    }

    public sealed record Made(DrillRun Run) : MoveOutcome;

    /// <summary>This very move had been made before.</summary>
    public sealed record Earlier(DrillRun Run) : MoveOutcome;

    /// <summary>Another move stands at this place, made in another tab; nothing is stored.</summary>
    public sealed record Moved(DrillRun Run) : MoveOutcome;

    /// <summary>Not a move for this moment, or one too many; nothing is stored.</summary>
    public sealed record DoesNotFit(DrillRun Run) : MoveOutcome;

    /// <summary>The drill was resolved or given up before; nothing is stored.</summary>
    public sealed record Finished(DrillRun Run) : MoveOutcome;

    /// <summary>No such drill of this learner.</summary>
    public sealed record Unknown : MoveOutcome;
}
