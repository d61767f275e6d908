namespace SreAcademy.Core.Teams;

/// <summary>
/// How one member stands, cell by cell: everything a team learns of somebody's memory. Recall is summed in whole units of 2⁻⁴⁰, so that the sum does not depend on the
/// order of the cards: a member and a lead see the very same figure.
/// </summary>
/// <param name="cells">Of the catalog that is looked at.</param>
public sealed class MemberReadiness(MatrixCells cells)
{
    private const double Unit = 1L << 40;

    private readonly Tally[] tallies = new Tally[cells.Count];

    /// <summary>A card with at least one review that counts.</summary>
    /// <param name="now">Predicted recall at the end of the member's own study day, 0–1.</param>
    /// <param name="later">The same on the day that was chosen, if nothing is studied until then.</param>
    public void Add(int cell, double now, double later)
    {
        ref var tally = ref tallies[cell];
        tally.Now += (long)Math.Round(now * Unit);
        tally.Later += (long)Math.Round(later * Unit);
        tally.Seen++;
    }

    public MatrixFigure Over(IEnumerable<int> chosen)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        var (sum, cards) = (default(Tally), 0);
        foreach (var cell in chosen)
        {
            var tally = tallies[cell];
            sum.Now += tally.Now;
            sum.Later += tally.Later;
            sum.Seen += tally.Seen;
            cards += cells.CardsIn(cell);
        }
        return cards == 0 ? default : new MatrixFigure(sum.Now / Unit / cards, sum.Later / Unit / cards, cards, sum.Seen);
    }

    private struct Tally
    {
        public long Now;
        public long Later;
        public int Seen;
    }
}

/// <summary>준비도 of one member over some cells, or the mean of several members.</summary>
/// <param name="Now">Mean predicted recall at the end of the study day, 0–1; a card never reviewed counts 0. 0 without cards.</param>
/// <param name="Later">The same on the chosen day, if nothing is studied until then.</param>
/// <param name="Cards">In the catalog now; of a mean as often as there are members.</param>
/// <param name="Seen">Of them with at least one review that counts.</param>
public readonly record struct MatrixFigure(double Now, double Later, int Cards, int Seen)
{
    /// <summary>Share of the cards that anything is known of, 0–1.</summary>
    public double Evidence => Cards == 0 ? 0 : Seen / (double)Cards;

    /// <summary>Of several members over the same cells, each as much as the other.</summary>
    public static MatrixFigure Mean(IEnumerable<MatrixFigure> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var (now, later, cards, seen, count) = (0.0, 0.0, 0, 0, 0);
        foreach (var member in members)
            (now, later, cards, seen, count) = (now + member.Now, later + member.Later, cards + member.Cards, seen + member.Seen, count + 1);
        return count == 0 ? default : new MatrixFigure(now / count, later / count, cards, seen);
    }
}
