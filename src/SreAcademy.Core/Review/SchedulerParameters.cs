namespace SreAcademy.Core.Review;

/// <summary>Everything that decides how a review changes a card, so that stored together with a review it can be replayed.</summary>
public sealed record SchedulerParameters
{
    public const string AlgorithmName = "FSRS-6";

    public const int WeightCount = 21;

    /// <summary>The published defaults of FSRS-6, fitted on several hundred million reviews (open-spaced-repetition).</summary>
    public static IReadOnlyList<double> DefaultWeights { get; } =
    [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
        1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ];

    public static SchedulerParameters Default { get; } = new();

    /// <summary>w0 to w20.</summary>
    public IReadOnlyList<double> Weights { get; init; } = DefaultWeights;

    /// <summary>Probability of recall at which a card falls due, above 0 and below 1.</summary>
    public double DesiredRetention { get; init; } = 0.9;

    /// <summary>Days, ≥ 1.</summary>
    public int MaximumInterval { get; init; } = 36_500;

    /// <summary>Seconds, each ≥ 1; empty: a new card gets a day-long interval at once.</summary>
    public IReadOnlyList<int> LearningSteps { get; init; } = [60, 600];

    /// <summary>Seconds, each ≥ 1; empty: a forgotten card gets a day-long interval at once.</summary>
    public IReadOnlyList<int> RelearningSteps { get; init; } = [600];
}
