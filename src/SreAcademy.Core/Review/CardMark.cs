namespace SreAcademy.Core.Review;

/// <summary>What a learner wishes about a card, apart from how well it is known.</summary>
/// <param name="Suspended">Not shown until the learner says so.</param>
/// <param name="BuriedUntil">First study day on which it is shown again; null when not buried.</param>
public sealed record CardMark(long CardId, bool Suspended, DateOnly? BuriedUntil, string? Note)
{
    public bool IsBuried(DateOnly today) => BuriedUntil > today;
}
