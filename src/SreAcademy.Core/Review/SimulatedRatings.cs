namespace SreAcademy.Core.Review;

/// <summary>
/// How a simulated learner rates. A card never seen is rated Again, Hard, Good, Easy in 24, 9.4, 49.5, 17.1 % of all cases; later it is recalled
/// with the probability that the forgetting curve gives, else rated Again, and among the recalled Hard, Good and Easy are 22.4, 63.1 and
/// 14.5 % (defaults of fsrs-rs's simulator). Repeats within a day are rated Good: the model lets nothing fade within a day.
/// </summary>
internal static class SimulatedRatings
{
    /// <summary>Shares of Again, Hard and Good; the rest is Easy.</summary>
    private static readonly (double Again, double Hard, double Good) First = (0.24, 0.094, 0.495);

    /// <summary>Shares of Hard and Good; the rest is Easy.</summary>
    private static readonly (double Hard, double Good) Recalled = (0.224, 0.631);

    /// <param name="elapsedDays">Since the last answer, ≥ 0.</param>
    /// <param name="draw">0 ≤ draw &lt; 1.</param>
    public static Rating Of(Scheduler scheduler, in CardMemory memory, int elapsedDays, double draw) =>
        memory.State == MemoryState.New ? OfNew(draw)
        : elapsedDays == 0 ? Rating.Good
        : OfSeen(scheduler.Retrievability(memory, elapsedDays), draw);

    private static Rating OfNew(double draw) =>
        draw < First.Again ? Rating.Again
        : draw < First.Again + First.Hard ? Rating.Hard
        : draw < First.Again + First.Hard + First.Good ? Rating.Good
        : Rating.Easy;

    private static Rating OfSeen(double recall, double draw) =>
        draw >= recall ? Rating.Again
        : draw < recall * Recalled.Hard ? Rating.Hard
        : draw < recall * (Recalled.Hard + Recalled.Good) ? Rating.Good
        : Rating.Easy;
}
