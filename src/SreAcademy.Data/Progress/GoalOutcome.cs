using SreAcademy.Core.Progress;

namespace SreAcademy.Data.Progress;

public abstract record GoalOutcome
{
    private GoalOutcome()
    {
    }

    /// <param name="Goal">With its id.</param>
    public sealed record Added(StudyGoal Goal) : GoalOutcome;

    /// <summary>It was sent before; nothing was added.</summary>
    /// <param name="Goal">As it was added then.</param>
    public sealed record Earlier(StudyGoal Goal) : GoalOutcome;

    /// <summary>Nothing was added: one has to be removed first.</summary>
    public sealed record TooMany(int Goals, int Most) : GoalOutcome;

    /// <summary>Its day is over. Nothing was added.</summary>
    public sealed record PastDate : GoalOutcome;

    public sealed record UnknownLearner : GoalOutcome;
}

public abstract record RemovalOutcome
{
    private RemovalOutcome()
    {
    }

    public sealed record Removed : RemovalOutcome;

    /// <summary>The learner has no such goal; also what a repeat gets.</summary>
    public sealed record Unknown : RemovalOutcome;
}
