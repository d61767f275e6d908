namespace SreAcademy.Core.Review;

/// <summary>
/// What a desired retention costs and brings, by simulating the cards of a workload through the real scheduler.
/// <para>
/// A card is answered on the day it falls due and rated as in the defaults of FSRS's own simulator (<see cref="SimulatedRatings"/>). Cards at hand
/// first return when the simulated retention says so, not when they are due at present. Daily limits, fuzz, easy days and
/// days off are left out, and the learner is taken to be as the weights say: it compares retentions, it is no forecast.
/// </para>
/// <para>
/// Draws are hashed from card and review, so equal input gives equal output and all retentions meet the same luck. Large
/// workloads are represented by an even sample, small ones are lived through several times.
/// </para>
/// </summary>
/// <param name="DesiredRetention">Above 0 and below 1.</param>
/// <param name="ReviewsPerDay">Mean number of answers, those to new cards and within learning steps included.</param>
/// <param name="MinutesPerDay">The same in time.</param>
/// <param name="RecalledAtEnd">Mean probability of recall after the last day over all cards begun, 0–1; 0 without cards.</param>
public sealed record RetentionCost(double DesiredRetention, double ReviewsPerDay, double MinutesPerDay, double RecalledAtEnd)
{
    private const int SmallestSample = 256;
    private const int LargestSample = 512;

    /// <summary>0.80 to 0.97 in steps of 0.01, ascending.</summary>
    public static IReadOnlyList<RetentionCost> Curve(SchedulerParameters parameters, StudyWorkload workload) =>
        [.. Enumerable.Range(80, 18).Select(percent => Of(parameters with { DesiredRetention = percent / 100.0 }, workload))];

    public static RetentionCost Of(SchedulerParameters parameters, StudyWorkload workload)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(workload);
        var simulation = new CardSimulation(new Scheduler(parameters), workload.Days);
        var begun = workload.Cards.Where(card => card.Memory.State != MemoryState.New).ToList();
        var (answers, recalled) = (0.0, 0.0);

        var sample = begun.Count >= SmallestSample ? Math.Min(begun.Count, LargestSample) : begun.Count * (SmallestSample / Math.Max(begun.Count, 1));
        for (var i = 0; i < sample; i++)
            Add(simulation.Continue(begun[(int)((long)i * begun.Count / sample)], i), (double)begun.Count / sample);

        var newCards = (long)workload.NewCardsPerDay * workload.Days;
        var newSample = (int)Math.Min(newCards, SmallestSample);
        for (var i = 0; i < newSample; i++)
            Add(simulation.Begin((int)((long)i * workload.Days / newSample), -1 - i), (double)newCards / newSample);

        var cards = begun.Count + newCards;
        var perDay = answers / workload.Days;
        return new RetentionCost(parameters.DesiredRetention, perDay, perDay * workload.SecondsPerReview / 60, cards == 0 ? 0 : recalled / cards);

        void Add((int Answers, double Recall) life, double weight)
        {
            answers += weight * life.Answers;
            recalled += weight * life.Recall;
        }
    }
}
