using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Web.Features.Quiz.Start;

/// <summary>약점 모음: the cards of a learner that are most likely forgotten now.</summary>
public sealed class WeakCards(LoadStudyDesk loadDesk, LoadCramDesk loadAll)
{
    /// <summary>As many as one looks at in two or three quizzes.</summary>
    public const int Most = 30;

    /// <summary>A card that would be recalled more surely than this is no weakness.</summary>
    private const double SureRecall = 0.9;

    /// <returns>Most likely forgotten first; empty for who has studied nothing yet or knows all of it well.</returns>
    public async Task<IReadOnlyList<long>> HandleAsync(long learnerId, CancellationToken cancellation)
    {
        var desk = await loadDesk.HandleAsync(learnerId, cancellation);
        if (desk.Started.Count == 0)
            return [];
        var all = await loadAll.HandleAsync(learnerId, cancellation);
        var scheduler = new Scheduler(desk.Settings.Parameters);
        return [.. Of(all.Progress.Values.Where(row => !desk.Marks.TryGetValue(row.CardId, out var mark) || !mark.Suspended), desk.Today, scheduler)];
    }

    private static IEnumerable<long> Of(IEnumerable<CardProgress> rows, DateOnly today, Scheduler scheduler) => rows
        .Where(row => row.Memory.State != MemoryState.New)
        .Select(row => (row.CardId, Recall: row.Memory.State == MemoryState.Review ? scheduler.Retrievability(row.Memory, row.ElapsedDays(today)) : 0))
        .Where(card => card.Recall < SureRecall)
        .OrderBy(card => card.Recall).ThenBy(card => card.CardId)
        .Take(Most).Select(card => card.CardId);
}
