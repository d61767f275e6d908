using SreAcademy.Core.Content;

namespace SreAcademy.Core.Review;

/// <summary>
/// The cards of a running session. A card put back comes first; then learning cards whose moment has come, longest waiting first; then the
/// plan. When nothing else is left, a learning card is shown up to <see cref="LearnAhead"/> before its moment (as Anki does), so that a
/// session need not wait for its last card; not the card just answered while there is another. Belongs to one session, not safe for several threads.
/// </summary>
public sealed class ReviewQueue
{
    public static readonly TimeSpan LearnAhead = TimeSpan.FromMinutes(20);

    private readonly LinkedList<PlannedCard> plan = [];
    private readonly LinkedList<PlannedCard> putBack = [];
    private readonly SortedSet<Step> steps = [];
    private readonly Dictionary<long, Action> removals = [];
    private readonly int[] counts = new int[3];
    private long added;
    private long lastAnswered;

    /// <param name="cards">In order, as of <see cref="ReviewPlan.Cards"/>. A card that stands in it twice is taken once.</param>
    public ReviewQueue(IEnumerable<PlannedCard> cards)
    {
        ArgumentNullException.ThrowIfNull(cards);
        foreach (var card in cards)
        {
            if (!Holds(card.CardId))
                Add(card, card.DueAt is null ? plan : null);
        }
    }

    /// <summary>What is left, for the header.</summary>
    public QueueCounts Counts => new(counts[(int)PlanReason.New], counts[(int)PlanReason.Learning], counts[(int)PlanReason.Due]);

    public bool Holds(long cardId) => removals.ContainsKey(cardId);

    /// <summary>Changes nothing: a card leaves when it is answered or removed.</summary>
    public QueueTurn Next(DateTimeOffset now)
    {
        if (putBack.First is { } undone)
            return new QueueTurn.Show(undone.Value);
        var earliest = steps.Min;
        if (earliest is not null && earliest.At <= now)
            return new QueueTurn.Show(earliest.Card);
        if (plan.First is { } first)
            return new QueueTurn.Show(first.Value);
        if (earliest is null)
            return new QueueTurn.Done();
        if (earliest.At > now + LearnAhead)
            return new QueueTurn.Waiting(earliest.At - LearnAhead);
        var other = steps.FirstOrDefault(step => step.Card.CardId != lastAnswered);
        return new QueueTurn.Show(other is not null && other.At <= now + LearnAhead ? other.Card : earliest.Card);
    }

    /// <summary>An answer was recorded: the card leaves, and comes back at its moment if that is seconds away.</summary>
    public void Answered(long cardId, ReviewInterval interval, DateTimeOffset now)
    {
        Remove(cardId);
        lastAnswered = cardId;
        if (!interval.IsDays)
            Add(new PlannedCard(cardId, PlanReason.Learning, now.AddSeconds(interval.Seconds)), null);
    }

    /// <summary>Takes a card out: buried, suspended, retired.</summary>
    /// <returns>False if it was not in the queue.</returns>
    public bool Remove(long cardId)
    {
        if (!removals.Remove(cardId, out var remove))
            return false;
        remove();
        return true;
    }

    /// <summary>An answer was undone: the card is first in line, as it was before.</summary>
    public void PutBack(PlannedCard card)
    {
        Remove(card.CardId);
        Add(card, putBack, first: true);
    }

    /// <summary>A new catalog: retired cards leave.</summary>
    /// <returns>The cards that left.</returns>
    public IReadOnlyList<long> Refresh(CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var retired = removals.Keys.Where(id => !catalog.CardsById.ContainsKey(id)).ToList();
        retired.ForEach(id => Remove(id));
        return retired;
    }

    /// <param name="line">Null: by its moment among the learning steps.</param>
    private void Add(PlannedCard card, LinkedList<PlannedCard>? line, bool first = false)
    {
        counts[(int)card.Why]++;
        Action takeOut;
        if (line is null)
        {
            var step = new Step(card.DueAt!.Value, added++, card);
            steps.Add(step);
            takeOut = () => steps.Remove(step);
        }
        else
        {
            var node = first ? line.AddFirst(card) : line.AddLast(card);
            takeOut = () => line.Remove(node);
        }
        removals.Add(card.CardId, () =>
        {
            takeOut();
            counts[(int)card.Why]--;
        });
    }

    /// <param name="Turn">Settles equal moments: first come, first shown.</param>
    private sealed record Step(DateTimeOffset At, long Turn, PlannedCard Card) : IComparable<Step>
    {
        public int CompareTo(Step? other) =>
            other is null ? 1 : At.CompareTo(other.At) is var at and not 0 ? at : Turn.CompareTo(other.Turn);
    }
}
