using SreAcademy.Core.Review;

namespace SreAcademy.Core.Progress;

/// <summary>Lives through the days as the settings have them, limits and all; see <see cref="GoalForecast"/> for what is assumed.</summary>
internal sealed class PresentPace
{
    private readonly GoalForecastInput input;
    private readonly ForecastSample sample;
    private readonly SimulatedStudy study;
    private readonly int end;
    private readonly int seen;
    private readonly Life[] lives;
    private readonly List<int>?[] due;
    private readonly Queue<int> waiting = [];
    private double carry;
    private double allowance;
    private int begun;

    /// <param name="end">Days that can be lived through, ≥ 0.</param>
    public PresentPace(GoalForecastInput input, ForecastSample sample, SimulatedStudy study, int end)
    {
        (this.input, this.sample, this.study, this.end) = (input, sample, study, end);
        seen = sample.Seen.Lives.Length;
        lives = [.. sample.Seen.Lives.Concat(sample.Unseen.Lives).Select(life => new Life(life.Memory, life.Last, 0, life.Luck))];
        due = new List<int>?[end];
        for (var i = 0; i < seen; i++)
            Enlist(i, sample.Seen.Lives[i].Due);
    }

    /// <summary>Nothing is left that could be begun.</summary>
    public bool HasBegunAll => input.Settings.NewCardsPerDay <= 0 || begun == lives.Length - seen;

    /// <summary>Each day in turn, beginning with today.</summary>
    /// <returns>Expected answers, and the readiness of the next morning.</returns>
    public IEnumerable<(double Answers, double Readiness)> Days()
    {
        for (var day = 0; day < end; day++)
            yield return (Study(day), ReadinessAfter(day));
    }

    private double Study(int day)
    {
        foreach (var i in due[day]?.Order() ?? Enumerable.Empty<int>())
            waiting.Enqueue(i);
        var limit = input.Settings.ReviewsPerDay - input.OtherCardsADay - (day == 0 ? input.ReviewedToday : 0);
        var room = (Math.Max(0, limit) * sample.PerCard) + carry;
        var (used, answers) = (0, 0.0);
        for (; waiting.Count > 0 && used + 0.5 <= room; used++)
            answers += Answer(waiting.Dequeue(), day);
        carry = waiting.Count > 0 ? room - used : 0;
        var pace = Math.Max(0, input.Settings.NewCardsPerDay - (day == 0 ? input.NewToday : 0));
        allowance += Math.Min(pace * sample.PerCard, Math.Max(0, room - used));
        for (; seen + begun < lives.Length && begun + 0.5 <= allowance; begun++)
            answers += Answer(seen + begun, day);
        return answers;
    }

    private double Answer(int i, int day)
    {
        ref var life = ref lives[i];
        var (memory, answers, next) = study.Answer(life.Memory, life.Last, day, life.Luck, life.Answered, end);
        life = life with { Memory = memory, Last = day, Answered = life.Answered + answers };
        Enlist(i, next);
        return answers * (i < seen ? sample.Seen : sample.Unseen).Weight;
    }

    private void Enlist(int i, int day)
    {
        if (day < end)
            (due[day] ??= []).Add(i);
    }

    private double ReadinessAfter(int day)
    {
        var (known, learned, resting) = (0.0, 0.0, 0.0);
        foreach (ref readonly var life in lives.AsSpan(0, seen))
            known += study.Scheduler.Retrievability(life.Memory, day + 1 - life.Last);
        foreach (ref readonly var life in lives.AsSpan(seen, begun))
            learned += study.Scheduler.Retrievability(life.Memory, day + 1 - life.Last);
        foreach (var life in sample.Resting.Lives)
            resting += study.Scheduler.Retrievability(life.Memory, day + 1 - life.Last);
        return ((known * sample.Seen.Weight) + (learned * sample.Unseen.Weight) + (resting * sample.Resting.Weight)) / sample.Cards;
    }

    private readonly record struct Life(CardMemory Memory, int Last, int Answered, long Luck);
}
