namespace SreAcademy.Core.Review;

/// <summary>Fills the days of a cram plan one after the other: see <see cref="CramPlan.Make"/>.</summary>
internal sealed class CramCalendar
{
    private readonly CramPlanInput input;
    private readonly List<Standing> cards;

    public CramCalendar(CramPlanInput input)
    {
        this.input = input;
        var log = input.Log
            .Where(answer => answer.Day <= input.Today && answer.Day > input.Today.AddDays(-CramPlan.LookBackDays))
            .ToLookup(answer => answer.CardId);
        cards = [.. input.Deck.Distinct().Select(id => StandingOf(id, log[id]))];
    }

    public CramPlan.Days Fill()
    {
        var days = Math.Max(1, input.Date.DayNumber - input.Today.DayNumber);
        var each = new CramDay[Math.Min(days, CramPlan.LongestPlan)];
        for (var at = 0; at < each.Length; at++)
        {
            var day = input.Today.AddDays(at);
            // What was answered today already has used up its place.
            var room = Math.Max(0, input.CardsPerDay - cards.Count(card => card.LastDay == day));
            each[at] = new CramDay(day, FillDay(day, room, days - at));
        }
        var roomLater = (long)(days - each.Length) * input.CardsPerDay;
        return new CramPlan.Days(each, (int)Math.Max(0, cards.Count(card => !card.Seen) - roomLater));
    }

    private List<CramCard> FillDay(DateOnly day, int room, int daysLeft)
    {
        var weakest = cards.Where(card => card.LastDay != day)
            .OrderBy(RecallOnDate)
            .ThenBy(card => StudyHash.Of(card.CardId, input.Today))
            .ToList();
        var unseen = weakest.Where(card => !card.Seen).ToList();
        var share = Math.Min(room, (unseen.Count + daysLeft - 1) / daysLeft);
        var chosen = unseen.Take(share)
            .Concat(weakest.Where(card => card.Seen && RecallOnDate(card) < input.Goal).Take(room - share))
            .OrderBy(RecallOnDate)
            .ThenBy(card => StudyHash.Of(card.CardId, input.Today))
            .ToList();
        var planned = chosen.ConvertAll(card => new CramCard(card.CardId, RecallOnDate(card), IsDue(card.CardId, day)));
        chosen.ForEach(card => card.Answer(Rating.Good, day, input.Scheduler));
        return planned;
    }

    private double RecallOnDate(Standing card) =>
        card.LastDay is { } last ? input.Scheduler.Retrievability(card.Memory, Math.Max(0, input.Date.DayNumber - last.DayNumber)) : 0;

    private bool IsDue(long cardId, DateOnly day) =>
        input.Progress.TryGetValue(cardId, out var progress) && progress.Memory.State != MemoryState.New && progress.DueDay <= day;

    private Standing StandingOf(long cardId, IEnumerable<CramAnswer> crammed)
    {
        var standing = new Standing(cardId);
        var progress = input.Progress.GetValueOrDefault(cardId);
        if (progress is { Memory.State: not MemoryState.New })
            standing.Start(progress, seen: progress.LastStudyDay > input.Today.AddDays(-CramPlan.LookBackDays));
        // A cram answer before the last real review is part of what that review showed.
        foreach (var answer in crammed.Where(answer => progress is null || answer.Day >= progress.LastStudyDay))
            standing.Answer(answer.Rating, answer.Day, input.Scheduler);
        return standing;
    }

    /// <summary>A card as the plan imagines it: its memory with cram answers counted.</summary>
    private sealed class Standing(long cardId)
    {
        public long CardId { get; } = cardId;

        public CardMemory Memory { get; private set; }

        public DateOnly? LastDay { get; private set; }

        public bool Seen { get; private set; }

        public void Start(CardProgress progress, bool seen) => (Memory, LastDay, Seen) = (progress.Memory, progress.LastStudyDay, seen);

        public void Answer(Rating rating, DateOnly day, Scheduler scheduler)
        {
            var elapsed = LastDay is { } last ? Math.Max(0, day.DayNumber - last.DayNumber) : 0;
            (Memory, LastDay, Seen) = (scheduler.Next(Memory, rating, elapsed).Memory, day, true);
        }
    }
}
