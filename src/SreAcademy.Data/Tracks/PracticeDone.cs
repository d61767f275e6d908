using System.Text.Json;
using SreAcademy.Core.Interviews;
using SreAcademy.Core.Tracks;
using SreAcademy.Data.Interviews;

namespace SreAcademy.Data.Tracks;

/// <summary>Drills and interviews that people brought to an end, as far as what is assigned to them has such.</summary>
internal sealed class PracticeDone(ILookup<long, (DateTimeOffset At, string Slug)> drills, ILookup<long, (DateTimeOffset At, InterviewPlan Plan)> interviews)
{
    // See LevelChecks: a study day begins less than this long before the same date does in UTC.
    private static readonly TimeSpan FarthestAhead = TimeSpan.FromHours(15);

    public static async ValueTask<PracticeDone> ReadAsync(DatabaseWork work, StandingSources sources, long of, IReadOnlyList<AssignedTrack> assigned)
    {
        var drills = assigned.Where(one => one.Track.Drills.Count > 0).ToList();
        var interviews = assigned.Where(one => one.Track.Interview is not null).ToList();
        return new PracticeDone(
            (await ListAsync(work, sources.Drills, of, drills)).ToLookup(drill => drill.Learner, drill => (drill.At, drill.Text)),
            (await ListAsync(work, sources.Interviews, of, interviews))
                .Select(interview => (interview.Learner, interview.At, Plan: PlanOf(interview.Text)))
                .Where(interview => interview.Plan is not null)
                .ToLookup(interview => interview.Learner, interview => (interview.At, interview.Plan!)));
    }

    /// <param name="check">Whether there is a level check.</param>
    public TrackPractice Of(AssignedTrack one, Given given, AssignedPerson person, bool check)
    {
        // What was done before it had to begin was done all the same.
        var since = person.Calendar.StartOf(one.Stored.Start) is var start && start < given.AssignedAt ? start : given.AssignedAt;
        var done = drills[person.Id].Where(drill => drill.At >= since).Select(drill => drill.Slug).ToHashSet();
        return new TrackPractice(
            [.. one.Track.Drills.Where(done.Contains)],
            check,
            interviews[person.Id].Any(interview => interview.At >= since && TrackInterviewPlan.Takes(one.Track, interview.Plan)));
    }

    private static async ValueTask<IReadOnlyList<(long Learner, DateTimeOffset At, string Text)>> ListAsync(DatabaseWork work, Statement done, long of, List<AssignedTrack> wanted)
    {
        if (wanted.Count == 0)
            return [];
        var start = new DateTimeOffset(wanted.Min(one => one.Stored.Start), TimeOnly.MinValue, TimeSpan.Zero) - FarthestAhead;
        var created = wanted.Min(one => one.Stored.CreatedAt);
        return await work.ListAsync(
            done, row => (row.GetInt64(0), TrackTable.Moment(row, 1)!.Value, row.GetString(2)), of, (start < created ? start : created).ToUnixTimeMilliseconds());
    }

    // What cannot be read was not done for this; the page of interviews tells about it.
    private static InterviewPlan? PlanOf(string text)
    {
        try
        {
            return InterviewJson.Plan(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
