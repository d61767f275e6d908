using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Review;
using SreAcademy.Core.Tests.Review;
using SreAcademy.Core.Tests.Review.Samples;

namespace SreAcademy.Core.Tests.Progress.Samples;

/// <summary>A catalog and a learner's whole log, by id, as if lived through: answers, crammed ones, some taken back, days that run backwards at times.</summary>
internal sealed record SampleLog(CatalogSnapshot Catalog, IReadOnlyList<(long CardId, TimedReview Entry)> Log)
{
    public static readonly DateOnly FirstDay = new(2026, 1, 1);

    /// <summary>By their id, from 1.</summary>
    private static readonly SchedulerParameters[] Parameters =
    [
        SchedulerParameters.Default,
        SchedulerParameters.Default with { DesiredRetention = 0.8, LearningSteps = [], RelearningSteps = [], Weights = [.. SchedulerParameters.DefaultWeights.Select((w, i) => i == 20 ? 0.5 : w * 1.1)] },
        SchedulerParameters.Default with { LearningSteps = [60, 600, 90_000], RelearningSteps = [600, 1_200] },
    ];

    private static readonly Scheduler[] Made = Array.ConvertAll(Parameters, each => new Scheduler(each));

    public static SchedulerParameters ParametersOf(long id) => Parameters[id - 1];

    public static Scheduler SchedulerOf(long id) => Made[id - 1];

    /// <summary>One card after the other, each by id: as it is read.</summary>
    public IEnumerable<(long CardId, LoggedReview Entry)> ByCard => Log.OrderBy(entry => entry.CardId).ThenBy(entry => entry.Entry.Review.Id).Select(entry => (entry.CardId, entry.Entry.Review));

    public IReadOnlyList<TimedReview> OfCard(long cardId, long upTo = long.MaxValue) => [.. Log.Where(entry => entry.CardId == cardId && entry.Entry.Review.Id <= upTo).Select(entry => entry.Entry)];

    public static void ForAny(int cases, Action<SampleLog, Random> holds) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            holds(Any(random), random);
        }).Check(ReviewHistories.Config(cases));

    /// <summary>Up to twelve cards in up to four topics, three retired ones beside them.</summary>
    private static SampleLog Any(Random random)
    {
        var cards = random.Next(0, 13);
        var log = new List<(long CardId, TimedReview Entry)>();
        var standing = new HashSet<int>();
        var day = FirstDay;
        var count = random.Next(0, 80);
        for (var id = 1; id <= count; id++)
        {
            day = day.AddDays(random.Next(4) switch { 0 => 0, 1 => random.Next(-5, 3), _ => random.Next(0, 20) });
            if (standing.Count > 0 && random.Next(6) == 0)
            {
                var taken = standing.ElementAt(random.Next(standing.Count));
                standing.Remove(taken);
                log.Add((log[taken].CardId, Entry(id, ReviewLogKind.Undo, null, day, log[taken].Entry.Review.Id, 0)));
                continue;
            }
            standing.Add(log.Count);
            var kind = random.Next(7) == 0 ? ReviewLogKind.Cram : ReviewLogKind.Review;
            log.Add((random.Next(1, cards + 4), Entry(id, kind, (Rating)random.Next(1, 5), day, null, random.Next(0, 60_001))));
        }
        return new SampleLog(SampleCourse.Dealt(cards, random.Next(1, 5)), log);

        TimedReview Entry(int id, ReviewLogKind kind, Rating? rating, DateOnly on, long? undone, int milliseconds) => new(
            new LoggedReview(id, kind, rating, new DateTimeOffset(on, TimeOnly.MinValue, TimeSpan.Zero), on, random.Next(1, 4), ReviewInterval.OfDays(random.Next(1, 30)), undone),
            TimeSpan.FromMilliseconds(milliseconds));
    }
}
