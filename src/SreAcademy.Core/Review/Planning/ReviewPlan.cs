using SreAcademy.Core.Content;

namespace SreAcademy.Core.Review;

/// <summary>What to study now, in order.</summary>
/// <param name="Cards">Learning cards first, by their moment; then due and new cards.</param>
/// <param name="DueLeftOut">Due cards beyond the daily limit.</param>
/// <param name="NewLeftOut">New cards of the filter for which today has no room.</param>
/// <param name="Suspended">Cards of the filter that are suspended.</param>
/// <param name="Buried">Cards of the filter that are buried until a later day.</param>
/// <param name="IsCatchUp">More is due than fits into the day, or something has been due since an earlier day.</param>
/// <param name="Minutes">Estimate, rounded up; 0 only for an empty plan.</param>
public sealed record ReviewPlan(
    IReadOnlyList<PlannedCard> Cards, int DueLeftOut, int NewLeftOut, int Suspended, int Buried, bool IsCatchUp, int Minutes)
{
    /// <summary>
    /// <para>Retired, suspended and buried cards are never planned. Cards within learning steps always are: they were counted when they were begun,
    /// and only what is left of an earlier day counts against the limit.</para>
    /// <para>What is due goes before what is new: new cards get what the daily limit leaves, up to their own limit. Which due cards, and in
    /// which order: <see cref="DueOrder"/>. Which new ones: <see cref="NewCards"/>. How they are mixed: <see cref="SessionOrder"/>.</para>
    /// </summary>
    public static ReviewPlan Make(ReviewPlanInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var deck = StudyDeck.Of(input.Catalog, input.Filter);
        var (learning, due) = Split(input, deck);
        var room = Math.Max(0, input.Settings.ReviewsPerDay - input.ReviewedToday);
        var order = DueOrder.Choose(due, room, input.Today, input.Scheduler);
        var (fresh, freshLeftOut) = NewCards.Choose(input, deck, Math.Max(0, room - order.Chosen.Count));
        var left = order.Chosen.Where(row => row.DueAt is not null).ToList();
        var reviews = order.Chosen.Where(row => row.DueAt is null).Select(row => row.CardId).ToList();
        var cards = learning.Concat(left).OrderBy(row => row.DueAt).ThenBy(row => StudyHash.Of(row.CardId, input.Today))
            .Select(row => new PlannedCard(row.CardId, PlanReason.Learning, row.DueAt))
            .Concat(SessionOrder.Arrange(reviews, fresh, input.Catalog))
            .ToList();
        return new ReviewPlan(
            cards,
            due.Count - order.Chosen.Count,
            freshLeftOut,
            input.Marks.Values.Count(mark => mark.Suspended && deck.Holds(mark.CardId)),
            input.Marks.Values.Count(mark => !mark.Suspended && mark.IsBuried(input.Today) && deck.Holds(mark.CardId)),
            order.IsCatchUp,
            (int)Math.Ceiling(cards.Count * Math.Max(0, input.SecondsPerCard) / 60));
    }

    /// <summary>Cards in steps that were begun today, and all that counts against the limit.</summary>
    private static (List<CardProgress> Learning, List<CardProgress> Due) Split(ReviewPlanInput input, StudyDeck deck)
    {
        List<CardProgress> learning = [], due = [];
        foreach (var row in input.Due)
        {
            if (row.Memory.State is MemoryState.New || row.DueDay > input.Today || !deck.Holds(row.CardId) || IsSetAside(input, row.CardId))
                continue;
            (row.DueAt is not null && row.LastStudyDay == input.Today ? learning : due).Add(row);
        }
        return (learning, due);
    }

    internal static bool IsSetAside(ReviewPlanInput input, long cardId) =>
        input.Marks.TryGetValue(cardId, out var mark) && (mark.Suspended || mark.IsBuried(input.Today));
}
