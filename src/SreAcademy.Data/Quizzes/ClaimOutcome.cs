namespace SreAcademy.Data.Quizzes;

/// <summary>What became of 맞은 걸로.</summary>
public abstract record ClaimOutcome
{
    private ClaimOutcome()
    {
    }

    /// <summary>The answer counts as right, by the learner's own judgement.</summary>
    /// <param name="Version">Of the quiz.</param>
    /// <param name="Earlier">It had been claimed before.</param>
    public sealed record Claimed(QuizItem Item, int Version, bool Earlier) : ClaimOutcome;

    /// <summary>Only a typed answer that was judged wrong can be claimed.</summary>
    public sealed record NotClaimable : ClaimOutcome;

    /// <summary>An exam is judged at its end.</summary>
    public sealed record NotJudgedYet : ClaimOutcome;

    /// <summary>The quiz has no question at this place.</summary>
    public sealed record NotAsked : ClaimOutcome;

    /// <summary>No such quiz of this learner.</summary>
    public sealed record Unknown : ClaimOutcome;
}
