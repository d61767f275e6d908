namespace SreAcademy.Data.Quizzes;

public abstract record FinishOutcome
{
    private FinishOutcome()
    {
    }

    /// <param name="Earlier">It had been finished before.</param>
    public sealed record Done(QuizSheet Sheet, bool Earlier) : FinishOutcome;

    /// <summary>No such quiz of this learner.</summary>
    public sealed record Unknown : FinishOutcome;
}
