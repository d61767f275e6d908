using SreAcademy.Core.Review;

namespace SreAcademy.Core.Drills;

/// <summary>
/// What a drill does to the memory of cards. A wrong move: its closest card was not at hand when it was needed, Again, also for one that is being
/// studied. A hint, a wrong severity, faulty roles: weaker evidence; a card that was never studied enters the queue as Again, one that is being
/// studied keeps its day. Right: nothing, since choosing among options is no recall. See .github/decisions/0046-drills.md.
/// </summary>
public static class DrillEffect
{
    /// <param name="isNew">The card has no review that counts.</param>
    /// <returns>The rating to record; null for none.</returns>
    public static Rating? Of(MissedKind kind, bool isNew) => kind == MissedKind.Step || isNew ? Rating.Again : null;

    /// <summary>The cards that may come back after a drill, each once and for the strongest of its reasons.</summary>
    public static IReadOnlyList<(MissedDecision Missed, long Card)> Cards(DrillPlan plan, DrillState state) =>
    [
        .. MissedDecision.Of(plan, state)
            .Where(missed => missed.Card is not null)
            .OrderBy(missed => missed.Kind == MissedKind.Step ? 0 : 1)
            .Select(missed => (missed, missed.Card!.Value))
            .DistinctBy(pair => pair.Value),
    ];
}
