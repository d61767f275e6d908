using SreAcademy.Core.Content;
using SreAcademy.Core.Review;

namespace SreAcademy.Core.Tests.Review.Samples;

/// <summary>What a plan is made from, one part at a time.</summary>
internal static class SampleDesk
{
    public static readonly DateOnly Today = new(2026, 3, 10);
    public static readonly DateTimeOffset Now = new(2026, 3, 10, 1, 0, 0, TimeSpan.Zero);
    public static readonly Scheduler Plain = new(SchedulerParameters.Default);

    public static ReviewPlanInput Of(CatalogSnapshot catalog, params CardProgress[] due) => new()
    {
        Catalog = catalog,
        Today = Today,
        Due = due,
        Started = due.Select(row => row.CardId).ToHashSet(),
        Marks = new Dictionary<long, CardMark>(),
        Settings = StudySettings.Default with { NewCardsPerDay = 0 },
        NewToday = 0,
        ReviewedToday = 0,
        Scheduler = Plain,
    };

    public static ReviewPlanInput WithNew(this ReviewPlanInput input, int perDay) =>
        input with { Settings = input.Settings with { NewCardsPerDay = perDay } };

    public static ReviewPlanInput WithLimit(this ReviewPlanInput input, int perDay) =>
        input with { Settings = input.Settings with { ReviewsPerDay = perDay } };

    public static ReviewPlanInput With(this ReviewPlanInput input, params CardMark[] marks) =>
        input with { Marks = marks.ToDictionary(mark => mark.CardId) };

    /// <param name="stability">Days.</param>
    /// <param name="elapsed">Days since the last review.</param>
    /// <param name="late">Days since it fell due.</param>
    public static CardProgress Due(long cardId, double stability = 10, int elapsed = 10, int late = 0) => new()
    {
        CardId = cardId,
        Version = 3,
        Memory = new CardMemory(MemoryState.Review, 0, stability, 5),
        DueDay = Today.AddDays(-late),
        LastReviewedAt = Now.AddDays(-elapsed),
        LastStudyDay = Today.AddDays(-elapsed),
        FirstStudyDay = Today.AddDays(-elapsed - 5),
        Reviews = 3,
        Lapses = 0,
    };

    public static CardProgress InSteps(long cardId, DateTimeOffset dueAt, int daysAgo = 0) => Due(cardId, 1, daysAgo) with
    {
        Memory = new CardMemory(MemoryState.Learning, 0, 1, 5),
        DueDay = Today.AddDays(-daysAgo),
        DueAt = dueAt,
    };

    public static CardMark Suspended(long cardId) => new(cardId, true, null, null);

    public static CardMark Buried(long cardId, int days) => new(cardId, false, Today.AddDays(days), null);
}
