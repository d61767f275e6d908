namespace SreAcademy.Core.Review;

/// <param name="Chosen">As many as there is room for, most urgent first.</param>
internal sealed record DueChoice(IReadOnlyList<CardProgress> Chosen, bool IsCatchUp);

/// <summary>
/// Which due cards are reviewed today. When everything fits and nothing is late, all of them, shuffled. Else those first whose predicted
/// recall would fall most by waiting one more day: R(t) − R(t + 1). That is where a review saves most; a card that is nearly forgotten
/// loses little more. Such cards would wait for ever in a lasting backlog, so one place in <see cref="PlacesPerLatest"/> goes to
/// those that have been due longest.
/// </summary>
internal static class DueOrder
{
    public const int PlacesPerLatest = 10;

    public static DueChoice Choose(IReadOnlyList<CardProgress> due, int room, DateOnly today, Scheduler scheduler)
    {
        var isCatchUp = due.Count > room;
        foreach (var row in due)
            isCatchUp |= row.DueDay < today;

        var ranked = new Ranked[due.Count];
        for (var at = 0; at < ranked.Length; at++)
            ranked[at] = new Ranked(due[at], isCatchUp ? LossByWaiting(due[at], today, scheduler) : 0, StudyHash.Of(due[at].CardId, today));
        if (due.Count > room)
            ranked = WithinRoom(ranked, room);
        Array.Sort(ranked, ByLoss);
        return new DueChoice(Array.ConvertAll(ranked, each => each.Row), isCatchUp);
    }

    /// <summary>Recall that is lost until tomorrow, 0–1.</summary>
    public static double LossByWaiting(CardProgress row, DateOnly today, Scheduler scheduler)
    {
        var days = Math.Max(0, today.DayNumber - row.LastStudyDay.DayNumber);
        return scheduler.Retrievability(row.Memory, days) - scheduler.Retrievability(row.Memory, days + 1);
    }

    private static Ranked[] WithinRoom(Ranked[] all, int room)
    {
        var latest = First(all, (room + PlacesPerLatest - 1) / PlacesPerLatest, ByDueDay);
        var taken = latest.Select(each => each.Row.CardId).ToHashSet();
        return [.. latest, .. First(all.Where(each => !taken.Contains(each.Row.CardId)), room - latest.Count, ByLoss)];
    }

    /// <summary>The first of an order, in no order. Most rows of a backlog are looked at once and dropped, which sorting them all is not.</summary>
    private static List<Ranked> First(IEnumerable<Ranked> all, int count, Comparison<Ranked> order)
    {
        var first = new PriorityQueue<Ranked, Ranked>(count + 1, Comparer<Ranked>.Create((one, other) => order(other, one)));
        foreach (var each in all)
        {
            if (first.Count < count)
                first.Enqueue(each, each);
            else if (count > 0 && order(each, first.Peek()) < 0)
                first.DequeueEnqueue(each, each);
        }
        return [.. first.UnorderedItems.Select(item => item.Element)];
    }

    private static int ByDueDay(Ranked one, Ranked other) =>
        one.Row.DueDay.CompareTo(other.Row.DueDay) is var days and not 0 ? days : one.Hash.CompareTo(other.Hash);

    private static int ByLoss(Ranked one, Ranked other) =>
        other.Loss.CompareTo(one.Loss) is var loss and not 0 ? loss : one.Hash.CompareTo(other.Hash);

    private readonly record struct Ranked(CardProgress Row, double Loss, ulong Hash);
}
