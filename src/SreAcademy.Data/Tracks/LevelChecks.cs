using SreAcademy.Core.Content;
using SreAcademy.Core.Review;
using SreAcademy.Core.Tracks;

namespace SreAcademy.Data.Tracks;

/// <summary>
/// The best level check of each learner for each assignment whose track has one: of the finished quizzes that were begun on the start date or later,
/// those that <see cref="TrackCheck"/> takes for one. Its share right is the one that the learner saw at its end.
/// </summary>
internal sealed class LevelChecks
{
    // A study day begins less than this long before the same date does in UTC: zones are at most 14 hours ahead.
    private static readonly TimeSpan FarthestAhead = TimeSpan.FromHours(15);

    private readonly Dictionary<(long Learner, long Assignment), double> best = [];
    private readonly Dictionary<long, (string? Topic, int? Level)> asked = [];
    private int right;

    public double? Of(long learnerId, long assignmentId) => best.TryGetValue((learnerId, assignmentId), out var share) ? share : null;

    public static async ValueTask<LevelChecks> ReadAsync(
        DatabaseWork work, Statement quizzes, long of, IReadOnlyList<AssignedTrack> assigned, ILookup<long, AssignedTrack> byLearner, IReadOnlyDictionary<long, AssignedPerson> people)
    {
        var checks = new LevelChecks();
        var wanted = assigned.Where(one => one.Questions > 0).ToList();
        if (wanted.Count == 0)
            return checks;
        var since = new DateTimeOffset(wanted.Min(one => one.Stored.Start), TimeOnly.MinValue, TimeSpan.Zero) - FarthestAhead;
        var quiz = default((long Learner, long Id, DateTimeOffset StartedAt));
        await foreach (var row in work.StreamAsync(
            quizzes,
            row => (Learner: row.GetInt64(0), Id: row.GetInt64(1), StartedAt: TrackTable.Moment(row, 2)!.Value, Card: row.GetInt64(3), IsRight: !row.IsDBNull(4) && row.GetBoolean(4),
                Topic: row.IsDBNull(5) ? null : row.GetString(5), Level: row.IsDBNull(6) ? (int?)null : row.GetInt32(6)),
            of, since.ToUnixTimeMilliseconds(), wanted.Min(one => one.Questions)))
        {
            if (row.Id != quiz.Id)
            {
                checks.Count(quiz.Learner, quiz.StartedAt, byLearner, people);
                quiz = (row.Learner, row.Id, row.StartedAt);
            }
            checks.asked[row.Card] = (row.Topic, row.Level);
            checks.right += row.IsRight ? 1 : 0;
        }
        checks.Count(quiz.Learner, quiz.StartedAt, byLearner, people);
        return checks;
    }

    /// <summary>The quiz whose questions have been gathered.</summary>
    private void Count(long learnerId, DateTimeOffset startedAt, ILookup<long, AssignedTrack> byLearner, IReadOnlyDictionary<long, AssignedPerson> people)
    {
        if (asked.Count > 0 && people.TryGetValue(learnerId, out var person))
        {
            foreach (var one in byLearner[learnerId].Where(one => one.Questions > 0 && asked.Count >= one.Questions))
            {
                if (startedAt >= person.Calendar.StartOf(one.Stored.Start) && asked.All(question => one.Has(question.Key, question.Value)))
                    best[(learnerId, one.Stored.Id)] = Math.Max(Of(learnerId, one.Stored.Id) ?? 0, (double)right / asked.Count);
            }
        }
        asked.Clear();
        right = 0;
    }
}

/// <summary>An assignment with its track in the present catalog.</summary>
/// <param name="Questions">See <see cref="TrackCheck.QuestionsOf"/>.</param>
/// <param name="Cards">Of the scope.</param>
internal sealed record AssignedTrack(StoredAssignment Stored, Track Track, TrackScope Scope, int Questions, IReadOnlySet<long> Cards)
{
    /// <summary>Whether a question is about the track: its card is of it now, or was when it was asked. What leaves the course takes no check with it.</summary>
    public bool Has(long card, (string? Topic, int? Level) then) =>
        Cards.Contains(card) || Track.Items.Any(item => item.Topic == then.Topic && item.From.Number() <= then.Level && item.To.Number() >= then.Level);
}

internal sealed record AssignedPerson(long Id, string Name, DateOnly Today, StudyCalendar Calendar, Scheduler Scheduler);
