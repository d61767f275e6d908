using SreAcademy.Core.Review;

namespace SreAcademy.Core.Progress;

/// <summary>
/// The lives that stand for a goal's cards: each its own where there are enough, several for each of few, an even sample of many. Days are
/// counted from today. Whatever is limited by the day is limited for lives in proportion.
/// </summary>
internal sealed class ForecastSample
{
    public const int Smallest = 256;
    public const int Largest = 512;

    public ForecastSample(GoalForecastInput input)
    {
        var awake = input.Cards.Where(card => !card.Suspended).Select(card => card.Standing).ToList();
        PerCard = awake.Count == 0 ? 1 : awake.Count < Smallest ? Smallest / awake.Count : Math.Min(awake.Count, Largest) / (double)awake.Count;
        Seen = Lives(awake.Where(card => card.IsSeen).OrderBy(card => card.DueDay).ThenBy(card => card.CardId), input.Today);
        Unseen = Lives(awake.Where(card => !card.IsSeen), input.Today);
        Resting = Lives(input.Cards.Where(card => card.Suspended && card.Standing.IsSeen).Select(card => card.Standing).OrderBy(card => card.DueDay).ThenBy(card => card.CardId), input.Today);
        Cards = input.Cards.Count;
    }

    /// <summary>Cards of the goal, those suspended and unseen among them.</summary>
    public int Cards { get; }

    /// <summary>Lives that stand for a card.</summary>
    public double PerCard { get; }

    /// <summary>By the day they fall due: what has waited longest comes first.</summary>
    public LifeGroup Seen { get; }

    /// <summary>In the order they are begun in.</summary>
    public LifeGroup Unseen { get; }

    /// <summary>Suspended: they only fade.</summary>
    public LifeGroup Resting { get; }

    private LifeGroup Lives(IEnumerable<CardStanding> standings, DateOnly today)
    {
        var cards = standings.ToList();
        var count = cards.Count == 0 ? 0 : Math.Max(1, (int)Math.Round(cards.Count * PerCard));
        var lives = new SampledLife[count];
        for (var i = 0; i < count; i++)
        {
            // Copies of a card stand side by side and differ in their luck.
            var card = cards[(int)((long)i * cards.Count / count)];
            var luck = unchecked((card.CardId * Smallest) + (i * (long)cards.Count % count / cards.Count));
            lives[i] = new SampledLife(card.Memory, -card.ElapsedDays(today), Math.Max(0, card.DueDay.DayNumber - today.DayNumber), luck);
        }
        return new LifeGroup(lives, count == 0 ? 0 : cards.Count / (double)count);
    }
}

/// <param name="Weight">Cards that each of the lives stands for, &gt; 0; 0 without lives.</param>
internal sealed record LifeGroup(SampledLife[] Lives, double Weight);

/// <param name="Last">Day of the last answer, ≤ 0.</param>
/// <param name="Due">Day of the next, ≥ 0.</param>
/// <param name="Luck">Names its draws.</param>
internal readonly record struct SampledLife(CardMemory Memory, int Last, int Due, long Luck);
