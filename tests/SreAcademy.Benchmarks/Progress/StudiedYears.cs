using System.Globalization;
using SreAcademy.Core.Review;
using SreAcademy.Data;

namespace SreAcademy.Benchmarks.Progress;

/// <summary>Logs of learners who came again and again for years, and the progress that follows from them.</summary>
internal sealed class StudiedYears(long parameters, int today, int seed)
{
    private const int Years = 900;

    private readonly Random random = new(seed);
    private readonly Scheduler scheduler = new(SchedulerParameters.Default);

    /// <summary>Of all learners, in the order of their days; without ids.</summary>
    public List<Answered> Log { get; } = [];

    /// <param name="answersToday">Cards whose last answer is today's; all others' is at least a day old.</param>
    public void Add(long learner, IEnumerable<long> cards, int entriesPerCard, int answersToday = 0)
    {
        foreach (var (at, card) in cards.Index())
        {
            var first = today - Years + random.Next(Years * 2 / 3);
            var gap = Math.Max(1, (today - 1 - first) / entriesPerCard);
            for (var number = 0; number < entriesPerCard; number++)
            {
                var isLast = number == entriesPerCard - 1;
                var day = isLast && at < answersToday ? today : Math.Min(today - 1, first + (number * gap) + random.Next(gap));
                // One in a hundred is taken back by the next, one in fifty is crammed.
                var undoes = number > 0 && !isLast && (at + number) % 100 == 0;
                Log.Add(new Answered(learner, card, number, day, undoes ? ReviewLogKind.Undo : (at + number) % 50 == 7 ? ReviewLogKind.Cram : ReviewLogKind.Review, Rate()));
            }
        }
    }

    /// <summary>As rows, with ids in the order of the days.</summary>
    public List<ReviewLogRow> Rows()
    {
        var rows = new List<ReviewLogRow>(Log.Count);
        var last = new Dictionary<(long, long), long>();
        foreach (var (at, entry) in Log.OrderBy(entry => entry.Day).ThenBy(entry => entry.Number).ThenBy(entry => entry.Card * 7919 % 1009).Index())
        {
            var id = at + 1L;
            rows.Add(Row(id, entry, entry.Kind == ReviewLogKind.Undo ? last[(entry.Learner, entry.Card)] : null));
            last[(entry.Learner, entry.Card)] = id;
        }
        return rows;
    }

    public IEnumerable<ProgressRow> Progress(IEnumerable<ReviewLogRow> rows) => rows.GroupBy(row => (row.LearnerId, row.CardId)).Select(card =>
    {
        var progress = ProgressFold.Of(card.Key.CardId, [.. card.Select(Logged)], _ => scheduler);
        return new ProgressRow
        {
            LearnerId = card.Key.LearnerId,
            CardId = progress.CardId,
            Version = progress.Version,
            State = progress.Memory.State,
            Step = progress.Memory.Step,
            Stability = progress.Memory.Stability,
            Difficulty = progress.Memory.Difficulty,
            DueDay = progress.DueDay.DayNumber,
            DueAt = progress.DueAt,
            LastReviewedAt = progress.LastReviewedAt,
            LastStudyDay = progress.LastStudyDay.DayNumber,
            FirstStudyDay = progress.FirstStudyDay.DayNumber,
            Reviews = progress.Reviews,
            Lapses = progress.Lapses,
        };
    });

    private Rating Rate() => random.Next(100) switch { < 12 => Rating.Again, < 25 => Rating.Hard, < 85 => Rating.Good, _ => Rating.Easy };

    private ReviewLogRow Row(long id, Answered entry, long? undone) => new()
    {
        Id = id,
        LearnerId = entry.Learner,
        CardId = entry.Card,
        AnswerId = id.ToString("x32", CultureInfo.InvariantCulture),
        Kind = entry.Kind,
        Origin = id % 5 == 0 ? ReviewOrigin.Quiz : ReviewOrigin.Review,
        OriginPlace = id % 5 == 0 ? $"/quiz/{id:x32}#q1" : null,
        Rating = entry.Kind == ReviewLogKind.Undo ? null : entry.Rating,
        At = new DateTimeOffset(DateOnly.FromDayNumber(entry.Day).ToDateTime(new TimeOnly(3, 0)), TimeSpan.Zero).AddSeconds(id % 3600),
        StudyDay = entry.Day,
        DurationMilliseconds = 3000 + (int)(id % 9000),
        ParametersId = parameters,
        IntervalDays = 0,
        IntervalSeconds = 0,
        UndoneId = undone,
    };

    private static LoggedReview Logged(ReviewLogRow row) => new(
        row.Id, row.Kind, row.Rating, row.At, DateOnly.FromDayNumber(row.StudyDay), row.ParametersId, default, row.UndoneId);

    /// <param name="Number">Of the card's entries, from 0.</param>
    internal sealed record Answered(long Learner, long Card, int Number, int Day, ReviewLogKind Kind, Rating Rating);
}
