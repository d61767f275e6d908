using SreAcademy.Core.Progress;
using SreAcademy.Core.Review;

namespace SreAcademy.Core.Tests.Progress.Samples;

/// <summary>
/// A forecast lived through day by day: every card, every day, in plain loops, with the rating's shares and the forgetting curve written out.
/// A card is there as many times as asked for, and so much more fits into a day.
/// </summary>
internal sealed class ForecastReplay
{
    private readonly GoalForecastInput input;
    private readonly int copies;
    private readonly int limit;
    private readonly int newCards;
    private readonly Scheduler scheduler;
    private readonly List<Card> cards = [];

    public ForecastReplay(GoalForecastInput input, int copies, int newCards, bool limited)
    {
        (this.input, this.copies, this.newCards) = (input, copies, newCards);
        limit = limited ? input.Settings.ReviewsPerDay - (int)input.OtherCardsADay : int.MaxValue / 2 / copies;
        scheduler = new Scheduler(input.Settings.Parameters);
        var byDueDay = input.Cards.Where(card => card.Standing.IsSeen).OrderBy(card => card.Standing.DueDay).ThenBy(card => card.Standing.CardId);
        foreach (var (standing, suspended) in byDueDay.Concat(input.Cards.Where(card => !card.Standing.IsSeen)))
        {
            for (var copy = 0; copy < copies; copy++)
            {
                var last = standing.IsSeen ? Math.Min(0, standing.LastStudyDay.DayNumber - input.Today.DayNumber) : 0;
                var due = standing.IsSeen ? Math.Max(0, standing.DueDay.DayNumber - input.Today.DayNumber) : int.MaxValue;
                cards.Add(new Card { Order = cards.Count, Luck = (standing.CardId * 256) + copy, Suspended = suspended, Memory = standing.Memory, Last = last, Due = due });
            }
        }
    }

    /// <returns>Expected answers, cards answered and the readiness of the next morning, for each day.</returns>
    public List<(double Answers, double Cards, double Readiness)> Live(int days)
    {
        var result = new List<(double, double, double)>();
        for (var day = 0; day < days; day++)
        {
            var room = Math.Max(0, limit - (day == 0 && limit < int.MaxValue / 4 / copies ? input.ReviewedToday : 0)) * copies;
            var pace = Math.Max(0, newCards - (day == 0 ? input.NewToday : 0)) * copies;
            var (answers, used) = (0, 0);
            foreach (var card in cards.Where(card => !card.Suspended && card.Due <= day).OrderBy(card => card.Due).ThenBy(card => card.Order).Take(room).ToList())
                (answers, used) = (answers + Answer(card, day), used + 1);
            foreach (var card in cards.Where(card => !card.Suspended && card.Memory.State == MemoryState.New).Take(Math.Min(pace, room - used)).ToList())
                (answers, used) = (answers + Answer(card, day), used + 1);
            var recall = 0.0;
            foreach (var card in cards.Where(card => card.Memory.State != MemoryState.New))
                recall += SlowLog.Curve(card.Memory.Stability, day + 1 - card.Last, input.Settings.Parameters);
            result.Add((answers / (double)copies, used / (double)copies, cards.Count == 0 ? 0 : recall / cards.Count));
        }
        return result;
    }

    private int Answer(Card card, int day)
    {
        var answers = 0;
        do
        {
            var draw = HashedDraw.Unit(card.Luck, card.Answered);
            var elapsed = card.Memory.State == MemoryState.New ? 0 : day - card.Last;
            var (memory, interval) = scheduler.Next(card.Memory, Rate(card.Memory, elapsed, draw), elapsed);
            if (interval.IsDays)
                interval = IntervalChoice.Choose(interval, ~card.Luck, card.Answered, scheduler.MaximumInterval, new StudyLoad(input.Today.AddDays(day), _ => 0, input.Settings.EasyDays));
            (card.Memory, card.Last, card.Due) = (memory, day, day + (int)(interval.TotalSeconds / 86_400));
            card.Answered++;
            answers++;
        }
        while (card.Due == day);
        return answers;
    }

    private Rating Rate(CardMemory memory, int elapsed, double draw)
    {
        if (memory.State == MemoryState.New)
            return draw < 0.24 ? Rating.Again : draw < 0.24 + 0.094 ? Rating.Hard : draw < 0.24 + 0.094 + 0.495 ? Rating.Good : Rating.Easy;
        if (elapsed == 0)
            return Rating.Good;
        var recall = SlowLog.Curve(memory.Stability, elapsed, input.Settings.Parameters);
        return draw >= recall ? Rating.Again : draw < recall * 0.224 ? Rating.Hard : draw < recall * (0.224 + 0.631) ? Rating.Good : Rating.Easy;
    }

    private sealed class Card
    {
        public required int Order { get; init; }
        public required long Luck { get; init; }
        public required bool Suspended { get; init; }
        public required CardMemory Memory { get; set; }
        public required int Last { get; set; }
        public required int Due { get; set; }
        public int Answered { get; set; }
    }
}
