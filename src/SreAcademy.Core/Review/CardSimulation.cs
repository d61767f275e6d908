namespace SreAcademy.Core.Review;

/// <summary>Lives through the days of one card; see <see cref="RetentionCost"/> for what is assumed.</summary>
internal sealed class CardSimulation(Scheduler scheduler, int horizon)
{
    /// <summary>Shares of Again, Hard and Good at the first sight of a card; the rest is Easy (fsrs-rs, default simulator).</summary>
    private static readonly (double Again, double Hard, double Good) First = (0.24, 0.094, 0.495);

    /// <summary>Shares of Hard and Good among the recalled; the rest is Easy (fsrs-rs, default simulator).</summary>
    private static readonly (double Hard, double Good) Recalled = (0.224, 0.631);

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
            var rating = memory.State == MemoryState.New
                ? FirstRating(HashedDraw.Unit(draw, answers))
                : LaterRating(memory, due - last, HashedDraw.Unit(draw, answers));
            var outcome = scheduler.Next(memory, rating, due - last);
            answers++;
            memory = outcome.Memory;
            last = due;
            due += (int)Math.Min(outcome.Interval.TotalSeconds / ReviewInterval.SecondsPerDay, horizon);
        }

        return (answers, scheduler.Retrievability(memory, horizon - last));
    }

    private static Rating FirstRating(double draw) =>
        draw < First.Again ? Rating.Again
        : draw < First.Again + First.Hard ? Rating.Hard
        : draw < First.Again + First.Hard + First.Good ? Rating.Good
        : Rating.Easy;

    private Rating LaterRating(in CardMemory memory, int elapsedDays, double draw)
    {
        if (elapsedDays == 0)
            return Rating.Good;
        var recall = scheduler.Retrievability(memory, elapsedDays);
        return draw >= recall ? Rating.Again
            : draw < recall * Recalled.Hard ? Rating.Hard
            : draw < recall * (Recalled.Hard + Recalled.Good) ? Rating.Good
            : Rating.Easy;
    }
}
