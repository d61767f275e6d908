namespace SreAcademy.Core.Review;

/// <param name="RecallOnDate">Predicted if it is not repeated, 0–1; 0 for a card never answered.</param>
/// <param name="IsDue">Due in the long-term schedule as well: graded as a real review, which spoils nothing. Else the answer is logged as Cram.</param>
public readonly record struct CramCard(long CardId, double RecallOnDate, bool IsDue);

/// <param name="Cards">Weakest first.</param>
public sealed record CramDay(DateOnly Day, IReadOnlyList<CramCard> Cards);

/// <summary>What to repeat until a date: one of <see cref="Days"/>, <see cref="PastDate"/>.</summary>
public abstract record CramPlan
{
    /// <summary>A card answered within these days, crammed or reviewed, counts as seen.</summary>
    public const int LookBackDays = 14;

    /// <summary>Days that are planned one by one: a plan is made anew each day, and a date may be thousands of years away.</summary>
    public const int LongestPlan = 60;

    private CramPlan()
    {
    }

    /// <param name="Each">From today to the day before the date, <see cref="LongestPlan"/> at most, days without cards among them.</param>
    /// <param name="LeftOut">Cards not seen that do not fit before the date.</param>
    public sealed record Days(IReadOnlyList<CramDay> Each, int LeftOut) : CramPlan
    {
        public IReadOnlyList<CramCard> Today => Each[0].Cards;
    }

    /// <summary>The date is over: nothing to plan.</summary>
    public sealed record PastDate : CramPlan;

    /// <summary>
    /// <para>Spreads a deck over the days that are left. Each day takes an even share of the cards not yet seen, weakest first: those with the
    /// lowest predicted recall on the date. What room is left goes to seen cards that would be below the goal on the date, weakest first too,
    /// so that these come most often. A card comes at most once a day.</para>
    /// <para>The prediction starts from the long-term memory and takes cram answers into account as if they were reviews; later days assume
    /// that the earlier ones went well (Good). Nothing of this is stored: the long-term schedule stays as it is. Plan anew each day.</para>
    /// </summary>
    public static CramPlan Make(CramPlanInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentOutOfRangeException.ThrowIfLessThan(input.CardsPerDay, 1);
        return input.Date < input.Today ? new PastDate() : new CramCalendar(input).Fill();
    }
}
