namespace SreAcademy.Data.Study;

public abstract record MergeOutcome
{
    private MergeOutcome()
    {
    }

    /// <summary>The guest is gone, the account has it all.</summary>
    /// <param name="Answers">Entries of the guest's log, undone ones and undoings among them.</param>
    /// <param name="Cards">Cards that the guest had answered.</param>
    public sealed record Merged(int Answers, int Cards) : MergeOutcome;

    /// <summary>One of the two is deleted or disabled; also what a repeat gets. Nothing is changed.</summary>
    public sealed record UnknownLearner : MergeOutcome;

    /// <summary>What should be merged is an account itself. Nothing is changed.</summary>
    public sealed record NotAGuest : MergeOutcome;
}
