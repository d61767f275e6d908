using SreAcademy.Core.Review;

namespace SreAcademy.Core.Progress;

/// <summary>
/// What each number of new cards a day would lead to, were there no limit to a day's reviews: then cards do not stand in each other's way, and
/// one life of each, lived once, tells how it stands on every day after whichever day it is begun on.
/// </summary>
internal sealed class PacesToDate
{
    private const int DaysPerWeek = 7;

    private readonly GoalForecastInput input;
    private readonly ForecastSample sample;
    private readonly SimulatedStudy study;
    private readonly int days;
    private readonly double recalledAnyway;
    private readonly IReadOnlyList<Moment>[] seen;
    private readonly IReadOnlyList<Moment>?[] unseen;
    private readonly double[]?[] recall;

    /// <param name="days">Study days up to the date, the date's included, ≥ 0.</param>
    public PacesToDate(GoalForecastInput input, ForecastSample sample, SimulatedStudy study, int days)
    {
        (this.input, this.sample, this.study, this.days) = (input, sample, study, days);
        seen = Array.ConvertAll(sample.Seen.Lives, life => Live(life, life.Due, days));
        unseen = new IReadOnlyList<Moment>?[sample.Unseen.Lives.Length * DaysPerWeek];
        recall = new double[]?[sample.Unseen.Lives.Length];
        var known = sample.Seen.Lives.Select((life, i) => seen[i] is [.., var last] ? Recall(last.Memory, days - last.Day) : Recall(life.Memory, days - life.Last)).Sum();
        recalledAnyway = (known * sample.Seen.Weight) + (sample.Resting.Lives.Sum(life => Recall(life.Memory, days - life.Last)) * sample.Resting.Weight);
    }

    /// <summary>The most new cards a day that make a difference: all at once, or as many as can be set.</summary>
    public int Fastest => (int)Math.Min(StudySettingsLimits.MostNewCards, input.NewToday + (long)Math.Ceiling(sample.Unseen.Lives.Length * sample.Unseen.Weight));

    /// <summary>On the morning after the date, 0–1.</summary>
    public double Readiness(int newCardsADay)
    {
        var learned = 0.0;
        foreach (var (i, day) in Begun(newCardsADay))
        {
            ref var known = ref (recall[i] ??= new double[days])[day];
            // Never 0 once it was computed.
            if (known == 0)
                known = RecallAtEnd(i, day);
            learned += known;
        }
        return (recalledAnyway + (learned * sample.Unseen.Weight)) / sample.Cards;
    }

    /// <summary>Expected answers, and cards answered, on each day.</summary>
    public (double Answers, double Cards)[] Work(int newCardsADay)
    {
        var work = new (double Answers, double Cards)[days];
        foreach (var life in seen)
            Add(life, 0, sample.Seen.Weight);
        foreach (var (i, day) in Begun(newCardsADay))
            Add(LifeOf(i, day), day - FirstDay(day), sample.Unseen.Weight);
        return work;

        void Add(IReadOnlyList<Moment> life, int later, double weight)
        {
            for (var at = 0; at < life.Count && life[at].Day + later < days; at++)
            {
                ref var day = ref work[life[at].Day + later];
                day = (day.Answers + (weight * life[at].Answers), day.Cards + weight);
            }
        }
    }

    /// <summary>The lives that are begun at this pace, with their days.</summary>
    private IEnumerable<(int Life, int Day)> Begun(int newCardsADay)
    {
        var (allowance, begun) = (0.0, 0);
        for (var day = 0; day < days && begun < recall.Length; day++)
        {
            allowance += Math.Max(0, newCardsADay - (day == 0 ? input.NewToday : 0)) * sample.PerCard;
            for (; begun < recall.Length && begun + 0.5 <= allowance; begun++)
                yield return (begun, day);
        }
    }

    private double RecallAtEnd(int i, int day)
    {
        var life = LifeOf(i, day);
        var later = day - FirstDay(day);
        var at = life.Count - 1;
        while (life[at].Day + later >= days)
            at--;
        return Recall(life[at].Memory, days - later - life[at].Day);
    }

    /// <summary>One life does for all days it may be begun on; with easy days for all of one weekday.</summary>
    private IReadOnlyList<Moment> LifeOf(int i, int day)
    {
        var first = FirstDay(day);
        return unseen[(i * DaysPerWeek) + first] ??= Live(sample.Unseen.Lives[i], first, days + first);
    }

    private int FirstDay(int day) => input.Settings.EasyDays.Count == 0 ? 0 : day % DaysPerWeek;

    private List<Moment> Live(in SampledLife life, int first, int end)
    {
        var moments = new List<Moment>();
        var (memory, last, answered) = (life.Memory, life.Last, 0);
        for (var day = first; day < end;)
        {
            (memory, var answers, var next) = study.Answer(memory, last, day, life.Luck, answered, end);
            moments.Add(new Moment(day, answers, memory));
            (last, day, answered) = (day, next, answered + answers);
        }
        return moments;
    }

    private double Recall(in CardMemory memory, int elapsed) => study.Scheduler.Retrievability(memory, elapsed);

    /// <param name="Memory">After the day's answers.</param>
    private readonly record struct Moment(int Day, int Answers, CardMemory Memory);
}
