namespace SreAcademy.Core.Progress;

/// <summary>준비도: how much of a set of cards would be recalled now, and how much stands behind the figure.</summary>
/// <param name="Recall">Mean predicted recall over all its cards, 0–1; a card never reviewed counts 0. 0 without cards.</param>
/// <param name="Cards">In the catalog now.</param>
/// <param name="Seen">Of them with at least one review that counts.</param>
/// <param name="Reviews">That count: not undone, not crammed.</param>
public readonly record struct Readiness(double Recall, int Cards, int Seen, int Reviews)
{
    /// <summary>Share of the cards that anything is known of, 0–1.</summary>
    public double Evidence => Cards == 0 ? 0 : Seen / (double)Cards;

    /// <summary>Mean predicted recall over the cards seen, 0–1: tells what is forgotten from what is only new. 0 where none was seen.</summary>
    public double RecallOfSeen => Seen == 0 ? 0 : Recall * Cards / Seen;
}
