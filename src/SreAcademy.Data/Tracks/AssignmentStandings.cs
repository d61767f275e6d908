using System.Data.Common;
using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Review;
using SreAcademy.Core.Tracks;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Tracks;

/// <summary>
/// How people are with what is assigned, each on the study day and by the parameters of one's own. Progress is streamed learner by learner and becomes
/// figures at once: single cards of others go no further than this class, and memory does not grow with them.
/// </summary>
internal sealed class AssignmentStandings
{
    private readonly ILookup<long, AssignedTrack> byLearner;
    private readonly Dictionary<(long Learner, long Assignment), Given> given;
    private readonly IReadOnlyDictionary<long, AssignedPerson> people;
    private readonly LevelChecks checks;
    private readonly PracticeDone practice;
    private readonly List<MemberStanding> standings = [];
    private readonly Dictionary<long, CardStanding> cards = [];
    private readonly HashSet<long> begunToday = [];

    private AssignmentStandings(ILookup<long, AssignedTrack> byLearner, Dictionary<(long, long), Given> given, IReadOnlyDictionary<long, AssignedPerson> people, LevelChecks checks, PracticeDone practice) =>
        (this.byLearner, this.given, this.people, this.checks, this.practice) = (byLearner, given, people, checks, practice);

    /// <param name="stored">All of the team's, or of the learner's, or the one.</param>
    /// <returns>Those that can be read, in their order.</returns>
    public static IReadOnlyList<AssignedTrack> TracksOf(StoredTracks tracks, IEnumerable<StoredAssignment> stored, CatalogSnapshot catalog)
    {
        var known = new Dictionary<(long, int), (Track Track, TrackScope Scope, IReadOnlySet<long> Cards)?>();
        var assigned = new List<AssignedTrack>();
        foreach (var one in stored)
        {
            if (!known.TryGetValue((one.TrackId, one.TrackVersion), out var found))
            {
                if (tracks.Read(one.Body, one.TrackKey, one.TrackVersion) is { } track)
                {
                    var scope = TrackScope.Of(track, catalog);
                    found = (track, scope, scope.Cards.ToHashSet());
                }
                known.Add((one.TrackId, one.TrackVersion), found);
            }
            if (found is { } read)
                assigned.Add(new AssignedTrack(one, read.Track, read.Scope, TrackCheck.QuestionsOf(read.Track, read.Scope), read.Cards));
        }
        return assigned;
    }

    /// <param name="of">Id of the team, assignment or learner that <paramref name="sources"/> asks for.</param>
    /// <param name="also">Gets each row of progress as it comes by.</param>
    /// <returns>One for each learner and assignment, in no order.</returns>
    public static async ValueTask<IReadOnlyList<MemberStanding>> ReadAsync(
        DatabaseWork work, StandingSources sources, long of, IReadOnlyList<AssignedTrack> assigned, DateTimeOffset now, TakeProgress? also = null)
    {
        if (assigned.Count == 0)
            return [];
        var byId = assigned.ToDictionary(one => one.Stored.Id);
        var given = (await work.ListAsync(sources.Given, Given.Read, of)).Where(one => byId.ContainsKey(one.AssignmentId)).ToDictionary(one => (one.LearnerId, one.AssignmentId));
        var byLearner = given.Values.ToLookup(one => one.LearnerId, one => byId[one.AssignmentId]);
        var people = (await work.ListAsync(sources.People, row => ReadPerson(row, now), of)).ToDictionary(person => person.Id);
        var checks = await LevelChecks.ReadAsync(work, sources.Quizzes, of, assigned, byLearner, people);
        var reading = new AssignmentStandings(byLearner, given, people, checks, await PracticeDone.ReadAsync(work, sources, of, assigned));
        await reading.StreamAsync(work, sources.Progress, of, also);
        return reading.standings;
    }

    private async ValueTask StreamAsync(DatabaseWork work, Statement progress, long of, TakeProgress? also)
    {
        var waiting = byLearner.Select(learner => learner.Key).ToHashSet();
        var current = 0L;
        await foreach (var (learner, card, firstDay) in work.StreamAsync(progress, ReadCard, of))
        {
            if (learner != current)
            {
                if (waiting.Remove(current))
                    Count(current);
                (current, _) = (learner, Clear());
            }
            also?.Invoke(learner, card.CardId, card.Memory.Stability, card.LastStudyDay.DayNumber);
            cards[card.CardId] = card;
            if (people.TryGetValue(learner, out var person) && firstDay == person.Today.DayNumber)
                begunToday.Add(card.CardId);
        }
        if (waiting.Remove(current))
            Count(current);
        Clear();
        foreach (var learner in waiting)
            Count(learner);
    }

    private bool Clear()
    {
        cards.Clear();
        begunToday.Clear();
        return true;
    }

    private void Count(long learnerId)
    {
        if (!people.TryGetValue(learnerId, out var person))
            return;
        foreach (var one in byLearner[learnerId])
        {
            var (stored, row) = (one.Stored, given[(learnerId, one.Stored.Id)]);
            var check = checks.Of(learnerId, stored.Id);
            var standing = TrackStanding.Of(one.Scope, one.Track, cards, person.Today, person.Scheduler, check, stored.Due);
            var begun = begunToday.Count(one.Cards.Contains);
            standings.Add(new MemberStanding(one, person.Today, row.SnoozedUntil, check, new AssignedMember
            {
                Id = learnerId,
                Name = person.Name,
                Standing = standing,
                Pace = TrackPace.Of(standing, FirstDayOf(stored, row, person), stored.Due, person.Today, begun, row.DoneDay is not null),
                DoneDay = row.DoneDay,
                Practice = practice.Of(one, row, person, check is not null),
                Help = row.Help,
            }));
        }
    }

    /// <summary>Whoever was given it after the others is not late on the day of coming: the cards are spread from then on.</summary>
    private static DateOnly FirstDayOf(StoredAssignment stored, Given given, AssignedPerson person)
    {
        if (given.AssignedAt <= stored.CreatedAt || person.Calendar.DayOf(given.AssignedAt) is var came && came <= stored.Start)
            return stored.Start;
        return came <= stored.Due ? came : stored.Due;
    }

    private static AssignedPerson ReadPerson(DbDataReader row, DateTimeOffset now)
    {
        var settings = SettingsTable.Read(row, 3);
        var calendar = settings.Calendar();
        return new AssignedPerson(row.GetInt64(0), MemberTable.NameAt(row, 1), calendar.DayOf(now), calendar, new Scheduler(settings.Parameters));
    }

    // A card seen is all that is told apart here, and how often is nobody's but the learner's.
    private static (long Learner, CardStanding Card, int FirstDay) ReadCard(DbDataReader row) => (
        row.GetInt64(0),
        new CardStanding(
            row.GetInt64(1), new CardMemory(MemoryState.Review, 0, row.GetDouble(2), 0), DateOnly.FromDayNumber(row.GetInt32(3)), 0, DateOnly.FromDayNumber(row.GetInt32(4)), 0),
        row.GetInt32(5));
}

/// <param name="Today">The member's study day.</param>
internal sealed record MemberStanding(AssignedTrack Assigned, DateOnly Today, DateOnly? SnoozedUntil, double? BestCheck, AssignedMember Member)
{
    /// <summary>The goal is reached and nobody has written it down yet.</summary>
    public bool IsNewlyDone => Member.DoneDay is null && Member.Standing.Reached && Assigned.Stored.EndedAt is null;
}

/// <summary>A card that a learner has seen; <paramref name="lastDay"/> is the number of a study day.</summary>
internal delegate void TakeProgress(long learnerId, long cardId, double stability, int lastDay);
