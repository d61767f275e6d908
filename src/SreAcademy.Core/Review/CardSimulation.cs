namespace SreAcademy.Core.Review;

/// <summary>Lives through the days of one card; see <see cref="RetentionCost"/> for what is assumed.</summary>
internal sealed class CardSimulation(Scheduler scheduler, int horizon)
{
    /// <param name="draw">Names the card's luck.</param>
    /// <returns>Number of answers before the horizon, and the probability of recall there.</returns>
    public (int Answers, double Recall) Continue(StudiedCard card, int draw)
    {
        var due = card.Memory.State == MemoryState.Review ? scheduler.DaysUntilDue(card.Memory) - card.ElapsedDays : 0;
        return Live(card.Memory, -card.ElapsedDays, Math.Max(due, 0), draw);
    }

    /// <inheritdoc cref="Continue"/>
    /// <param name="day">On which the card is seen for the first time, from 0.</param>
    public (int Answers, double Recall) Begin(int day, int draw) => Live(CardMemory.New, day, day, draw);

    private (int Answers, double Recall) Live(CardMemory memory, int last, int due, int draw)
    {
        var answers = 0;
        while (due < horizon)
        {
            var rating = SimulatedRatings.Of(scheduler, memory, due - last, HashedDraw.Unit(draw, answers));
            var outcome = scheduler.Next(memory, rating, due - last);
            answers++;
            memory = outcome.Memory;
            last = due;
            due += (int)Math.Min(outcome.Interval.TotalSeconds / ReviewInterval.SecondsPerDay, horizon);
        }

        return (answers, scheduler.Retrievability(memory, horizon - last));
    }
}
