namespace SreAcademy.Core.Tracks;

/// <summary>
/// Whether somebody is on course with an assignment, and what today asks for. Of D days from start to due date, both included, the first
/// B = ⌈0.8 · D⌉ are for beginning the N cards, evenly: N / B a day; the last fifth is for what was begun. On day d (from 1) one is on course with
/// ⌊N · min(B, d − 2) / B⌋ cards seen: what the plan had at the end of the day before yesterday, so that today is not asked for before it is over
/// and one missed day is forgiven. Cards seen before the start count. Only reaching the goal makes it done.
/// </summary>
public sealed record TrackPace
{
    public required TrackState State { get; init; }

    /// <summary>D: from start to due date, both included, at least 1.</summary>
    public required int Days { get; init; }

    /// <summary>To the due date, today included; 0 once it has passed.</summary>
    public required int DaysLeft { get; init; }

    /// <summary>The fewest cards seen that are still on course today; 0 before the start, all once the due date has passed.</summary>
    public required int CardsExpected { get; init; }

    /// <summary>
    /// Cards to begin today, ≥ 0. On course: what was not begun by this morning, evenly over the plan's days left (at least one). Behind: evenly over the days
    /// left to the due date, so that a backlog is spread and not piled up. Overdue: a plan's day's share. None before the start or when done.
    /// </summary>
    public required int CardsToday { get; init; }

    /// <summary>Mean predicted recall on the due date if nothing is studied until then, 0–1: <see cref="TrackStanding.RecallOnDue"/>.</summary>
    public required double ReadinessOnDue { get; init; }

    /// <param name="standing">As of <paramref name="today"/>, and for <paramref name="due"/>.</param>
    /// <param name="due">The last day that counts; a day before the start is taken as the start.</param>
    /// <param name="begunToday">Cards of the track whose first review that counts was today; they are taken off today's share. ≥ 0.</param>
    /// <param name="isDone">The goal was reached on an earlier day: what is done stays so.</param>
    public static TrackPace Of(TrackStanding standing, DateOnly start, DateOnly due, DateOnly today, int begunToday = 0, bool isDone = false)
    {
        ArgumentNullException.ThrowIfNull(standing);
        if (due < start)
            due = start;
        var days = due.DayNumber - start.DayNumber + 1;
        var plan = new Plan(standing.Cards, ((days * 4) + 4) / 5);
        var day = today.DayNumber - start.DayNumber + 1;
        var begun = Math.Clamp(begunToday, 0, standing.Seen);
        var left = Math.Max(0, due.DayNumber - today.DayNumber + 1);
        var state = isDone || standing.Reached ? TrackState.Done : StateOf(plan, day, left, standing.Seen);
        var share = state is TrackState.Done or TrackState.Upcoming ? 0 : plan.Share(day, left, standing.Seen - begun);
        return new TrackPace
        {
            State = state,
            Days = days,
            DaysLeft = left,
            CardsExpected = left == 0 ? standing.Cards : plan.Expected(day),
            CardsToday = Math.Clamp(share - begun, 0, standing.Cards - standing.Seen),
            ReadinessOnDue = standing.RecallOnDue,
        };
    }

    private static TrackState StateOf(Plan plan, int day, int left, int seen) =>
        day < 1 ? TrackState.Upcoming
        : left == 0 ? TrackState.Overdue
        : seen < plan.Expected(day) ? TrackState.Behind
        : seen == 0 ? TrackState.NotBegun
        : TrackState.OnCourse;

    /// <param name="Cards">N.</param>
    /// <param name="Days">B.</param>
    private readonly record struct Plan(int Cards, int Days)
    {
        public int Expected(int day) => (int)((long)Cards * Math.Clamp(day - 2, 0, Days) / Days);

        /// <param name="seen">By this morning, so that a day's share does not change with what is studied on it.</param>
        public int Share(int day, int left, int seen)
        {
            if (left == 0)
                return Parts(Cards, Days);
            return Parts(Cards - seen, seen < Expected(day) ? left : Math.Max(1, Days - day + 1));
        }

        private static int Parts(int cards, int days) => (cards + days - 1) / days;
    }
}
