namespace SreAcademy.Core.Review;

/// <summary>FSRS-6's formulas for stability and difficulty, with the parts that only depend on the weights computed once.</summary>
internal sealed class MemoryModel
{
    public const double SmallestStability = 0.001;

    // FSRS names no ceiling. This one is far beyond any interval and only keeps endless repeats from reaching infinity.
    private const double LargestStability = 1e12;

    private const double EasiestDifficulty = 1;
    private const double HardestDifficulty = 10;

    private readonly double[] w;
    private readonly double growth;
    private readonly double lapseCeiling;
    private readonly double revertedDifficulty;

    public MemoryModel(IReadOnlyList<double> weights)
    {
        w = [.. weights];
        growth = Math.Exp(w[8]);
        lapseCeiling = Math.Exp(w[17] * w[18]);
        revertedDifficulty = w[7] * UnclampedDifficulty(Rating.Easy);
    }

    public double InitialStability(Rating rating) => Bounded(w[(int)rating - 1]);

    public double InitialDifficulty(Rating rating) => Math.Clamp(UnclampedDifficulty(rating), EasiestDifficulty, HardestDifficulty);

    public double DifficultyAfter(double difficulty, Rating rating)
    {
        var change = -w[6] * ((int)rating - 3);
        var damped = (HardestDifficulty - difficulty) * change / 9;
        return Math.Clamp(revertedDifficulty + ((1 - w[7]) * (difficulty + damped)), EasiestDifficulty, HardestDifficulty);
    }

    /// <summary>After a review on the day of the last one, when nothing had time to fade. Only a failure may lower it.</summary>
    public double StabilityAfterSameDay(double stability, Rating rating)
    {
        var change = Math.Exp(w[17] * ((int)rating - 3 + w[18])) * Math.Pow(stability, -w[19]);
        if (rating != Rating.Again)
            change = Math.Max(change, 1);
        return Bounded(stability * change);
    }

    /// <param name="retrievability">At the moment of the review, 0–1.</param>
    public double StabilityAfter(double stability, double difficulty, double retrievability, Rating rating) => Bounded(
        rating == Rating.Again ? AfterLapse(stability, difficulty, retrievability) : AfterRecall(stability, difficulty, retrievability, rating));

    private double AfterRecall(double stability, double difficulty, double retrievability, Rating rating)
    {
        var bonus = rating switch
        {
            Rating.Hard => w[15],
            Rating.Easy => w[16],
            _ => 1,
        };
        return stability * (1 + (growth * (11 - difficulty) * Math.Pow(stability, -w[9]) * (Math.Exp((1 - retrievability) * w[10]) - 1) * bonus));
    }

    private double AfterLapse(double stability, double difficulty, double retrievability) => Math.Min(
        w[11] * Math.Pow(difficulty, -w[12]) * (Math.Pow(stability + 1, w[13]) - 1) * Math.Exp((1 - retrievability) * w[14]),
        stability / lapseCeiling);

    private static double Bounded(double stability) => Math.Clamp(stability, SmallestStability, LargestStability);

    private double UnclampedDifficulty(Rating rating) => w[4] - Math.Exp(w[5] * ((int)rating - 1)) + 1;
}
