using System.Globalization;
using System.Security.Cryptography;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Messages;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Tracks;

/// <summary>Gives a track to people of a team, once for each time it is sent.</summary>
public sealed class Assign(TeamWrites writes, StoredTracks tracks)
{
    private static readonly Refusals<AssignOutcome> Refused = new(new AssignOutcome.Unknown(), new AssignOutcome.NotLead(), new AssignOutcome.Archived());

    /// <param name="saveId">Made by the page for each new assignment, however often it is sent.</param>
    public Task<AssignOutcome> HandleAsync(long learnerId, string teamKey, Guid saveId, string trackKey, AssignmentTerms terms, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentOutOfRangeException.ThrowIfEqual(saveId, Guid.Empty);
        return writes.LeadAsync(learnerId, teamKey, Refused, async (work, seat) =>
        {
            if (await AssignmentTable.FindSavedAsync(work, seat.TeamId, saveId.ToString("N")) is { } earlier)
                return new AssignOutcome.Earlier(earlier);
            var tidy = terms.Tidy();
            var today = (await SettingsTable.ReadAsync(work, learnerId)).Calendar().DayOf(writes.Now);
            if (tidy.ProblemOf(today, null) is { } problem)
                return new AssignOutcome.Unsound(problem);
            if (await TrackTable.FindAsync(work, seat.TeamId, StoredText.Of(trackKey)) is not { } track || !await HasAsync(work, track, tidy.TrackVersion))
                return new AssignOutcome.NoTrack();
            if (track.ArchivedAt is not null)
                return new AssignOutcome.TrackArchived();
            var people = await AssignedPeople.OfAsync(work, seat, tidy);
            if (people.Missing.Count > 0)
                return new AssignOutcome.NotMembers(people.Missing);
            return await AssignmentTable.CountRunningAsync(work, seat.TeamId) >= TeamLimits.MostAssignments
                ? new AssignOutcome.TooMany(TeamLimits.MostAssignments)
                : await AddAsync(work, seat, saveId, track, tidy, people.Ids);
        }, cancellation);
    }

    private async ValueTask<bool> HasAsync(DatabaseWork work, StoredTrack track, int version) =>
        await TrackTable.BodyAsync(work, track.Id, version) is { } body && tracks.Read(body, track.Key, version) is not null;

    private async ValueTask<AssignOutcome> AddAsync(DatabaseWork work, TeamSeat seat, Guid saveId, StoredTrack track, AssignmentTerms terms, IReadOnlyList<long> people)
    {
        var (key, now) = (Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), writes.Now);
        var id = await AssignmentTable.AddAsync(work, seat.TeamId, key, saveId.ToString("N"), track.Id, terms, now);
        await AssignedTable.AddAsync(work, id, people, now);
        await AssignmentNotices.TellAsync(
            work, now, seat, people, NoticeEvent.Assigned, key, now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
            AssignmentNotices.BodyOf(seat.Name, track.Name, terms), AssignmentNotices.AddressOf(key));
        await AuditTable.WriteAsync(
            work, now, seat.LearnerId, AuditActions.Assigned, new AuditBody(seat.Name, track.Name, After: AssignedPeople.DatesOf(terms)) { People = people.Count }, seat.TeamId,
            people.Count == 1 ? people[0] : null);
        writes.Announce(work, seat.Key);
        return new AssignOutcome.Assigned(key);
    }
}
