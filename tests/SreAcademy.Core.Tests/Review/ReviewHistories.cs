using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Review;

namespace SreAcademy.Core.Tests.Review;

/// <summary>A card's reviews, each with the study days since the one before, and the parameters they meet.</summary>
public sealed record ReviewHistory(SchedulerParameters Parameters, IReadOnlyList<(Rating Rating, int ElapsedDays)> Reviews)
{
    /// <summary>The card's memory before each review and after the last one.</summary>
    public IEnumerable<CardMemory> Memories()
    {
        var scheduler = new Scheduler(Parameters);
        var memory = CardMemory.New;
        yield return memory;
        foreach (var (rating, elapsedDays) in Reviews)
            yield return memory = scheduler.Next(memory, rating, elapsedDays).Memory;
    }
}

internal static class ReviewHistories
{
    /// <summary>The bounds to which FSRS's own optimizer clamps each weight.</summary>
    private static readonly (double Low, double High)[] Bounds =
    [
        (0.001, 100), (0.001, 100), (0.001, 100), (0.001, 100), (1, 10), (0.001, 4), (0.001, 4), (0.001, 0.75), (0, 4.5), (0, 0.8), (0.001, 3.5),
        (0.001, 5), (0.001, 0.25), (0.001, 0.9), (0, 4), (0, 1), (1, 6), (0, 2), (0, 2), (0, 0.8), (0.1, 0.8),
    ];

    private static readonly int[][] Steps = [[], [60], [60, 600], [60, 600, 3_600], [86_400, 172_800]];

    public static Config Config(int count) => FsCheck.Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(20260101UL, 42424243UL);

    public static Gen<Rating> Ratings => Gen.Elements(Rating.Again, Rating.Hard, Rating.Good, Rating.Easy);

    public static Gen<int> Gaps => Gen.Frequency((3, Gen.Constant(0)), (4, Gen.Choose(1, 10)), (2, Gen.Choose(1, 1_000)), (1, Gen.Choose(1, 100_000)));

    public static Gen<SchedulerParameters> Parameters =>
        from weights in Gen.OneOf(Gen.Constant(SchedulerParameters.DefaultWeights), ClampedWeights)
        from retention in Gen.Choose(1, 99)
        from maximum in Gen.Elements(1, 30, 36_500)
        from learning in Gen.Elements(Steps)
        from relearning in Gen.Elements(Steps)
        select new SchedulerParameters
        {
            Weights = weights,
            DesiredRetention = retention / 100.0,
            MaximumInterval = maximum,
            LearningSteps = learning,
            RelearningSteps = relearning,
        };

    /// <param name="length">Most reviews of a history.</param>
    public static Arbitrary<ReviewHistory> UpTo(int length) => (
        from parameters in Parameters
        from favourite in Ratings
        from ratings in Gen.ArrayOf(Gen.Frequency((1, Ratings), (1, Gen.Constant(favourite))), length)
        from gaps in Gen.OneOf(Gen.ArrayOf(Gaps, length), Gaps.Select(gap => Enumerable.Repeat(gap, length).ToArray()))
        from count in Gen.Choose(0, length)
        select new ReviewHistory(parameters, [.. ratings.Zip(gaps).Take(count)])).ToArbitrary();

    // At the bounds and between them: an extreme in one weight is worst beside an extreme in another.
    private static Gen<IReadOnlyList<double>> ClampedWeights =>
        Gen.ArrayOf(Gen.OneOf(Gen.Constant(0), Gen.Constant(1_000), Gen.Choose(0, 1_000)), Bounds.Length)
            .Select(parts => (IReadOnlyList<double>)[.. parts.Zip(Bounds, (part, bound) => bound.Low + ((bound.High - bound.Low) * part / 1_000))]);
}
