using SreAcademy.Core.Content;

namespace SreAcademy.Core.Review;

/// <summary>Takes the next new cards of a deck, in its order.</summary>
internal static class NewCards
{
    /// <param name="room">Cards that the daily limit of all cards leaves, ≥ 0.</param>
    public static (IReadOnlyList<long> Chosen, int LeftOut) Choose(ReviewPlanInput input, StudyDeck deck, int room)
    {
        var limit = Math.Min(room, Math.Max(0, input.Settings.NewCardsPerDay - input.NewToday));
        var chosen = new List<long>(limit);
        var leftOut = 0;
        foreach (var place in deck.InOrder)
        {
            var id = place.Card.Id;
            if (input.Started.Contains(id) || ReviewPlan.IsSetAside(input, id))
                continue;
            if (chosen.Count < limit)
                chosen.Add(id);
            else
                leftOut++;
        }
        return (chosen, leftOut);
    }
}
