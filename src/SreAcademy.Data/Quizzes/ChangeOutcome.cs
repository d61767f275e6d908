namespace SreAcademy.Data.Quizzes;

/// <summary>What became of a hint, a flag or a move.</summary>
public abstract record ChangeOutcome
{
    private ChangeOutcome()
    {
    }

    /// <param name="Item">The question as it is now.</param>
    /// <param name="Version">Of the quiz.</param>
    public sealed record Changed(QuizItem Item, int Version) : ChangeOutcome;

    /// <summary>The quiz is finished, or its time was up just now.</summary>
    public sealed record Finished : ChangeOutcome;

    /// <summary>The quiz has no question at this place.</summary>
    public sealed record NotAsked : ChangeOutcome;

    /// <summary>No such quiz of this learner.</summary>
    public sealed record Unknown : ChangeOutcome;
}
