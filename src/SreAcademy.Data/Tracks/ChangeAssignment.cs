using System.Globalization;
using SreAcademy.Core.Tracks;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Messages;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Tracks;

/// <summary>
/// Changes dates, note, people or the track's version of an assignment that runs. A version that asks for something else (other topics, another goal or
/// check) opens it again for those who are done; other words do not.
/// </summary>
public sealed class ChangeAssignment(TrackWrites writes, StoredTracks tracks)
{
    private static readonly Refusals<ChangeAssignmentOutcome> Refused =
        new(new ChangeAssignmentOutcome.Unknown(), new ChangeAssignmentOutcome.NotLead(), new ChangeAssignmentOutcome.Archived());

    /// <param name="expectedVersion">Of the assignment as the lead saw it.</param>
    public Task<ChangeAssignmentOutcome> HandleAsync(long learnerId, string key, int expectedVersion, AssignmentTerms terms, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return writes.AssignmentAsync(learnerId, key, Refused.Unknown, async (work, seat, stored) =>
        {
            if (await RefusalAsync(work, seat, stored) is { } refused)
                return refused;
            if (stored.EndedAt is not null)
                return new ChangeAssignmentOutcome.Ended();
            var (tidy, before) = (terms.Tidy(), await AssignedTable.MembersAsync(work, stored.Id));
            var current = stored.TermsFor(before);
            // Sent again, or both leads had the same idea.
            if (tidy == current)
                return new ChangeAssignmentOutcome.Saved(stored.Version);
            if (stored.Version != expectedVersion)
                return new ChangeAssignmentOutcome.Changed(current, stored.Version);
            var today = (await SettingsTable.ReadAsync(work, learnerId)).Calendar().DayOf(writes.Now);
            if (tidy.ProblemOf(today, current) is { } problem)
                return new ChangeAssignmentOutcome.Unsound(problem);
            if (await TrackTable.BodyAsync(work, stored.TrackId, tidy.TrackVersion) is not { } body || tracks.Read(body, stored.TrackKey, tidy.TrackVersion) is not { } track)
                return new ChangeAssignmentOutcome.NoTrack();
            var people = await AssignedPeople.OfAsync(work, seat, tidy);
            if (people.Missing.Count > 0)
                return new ChangeAssignmentOutcome.NotMembers(people.Missing);
            await WriteAsync(work, seat, stored, current, tidy, track, [.. before], [.. people.Ids]);
            return new ChangeAssignmentOutcome.Saved(stored.Version + 1);
        }, cancellation);
    }

    /// <summary>A member who does not have it is not told that there is such an assignment.</summary>
    private static async ValueTask<ChangeAssignmentOutcome?> RefusalAsync(DatabaseWork work, TeamSeat seat, StoredAssignment stored) =>
        !seat.IsLead && await AssignedTable.FindAsync(work, stored.Id, seat.LearnerId) is null ? Refused.Unknown : Refused.Of(seat);

    private async ValueTask WriteAsync(
        DatabaseWork work, TeamSeat seat, StoredAssignment stored, AssignmentTerms current, AssignmentTerms terms, Track track, HashSet<long> before, HashSet<long> after)
    {
        var (now, version) = (writes.Now, stored.Version + 1);
        await AssignmentTable.WriteAsync(work, stored.Id, terms, version);
        await AssignedTable.RemoveAsync(work, stored.Id, before.Except(after));
        await AssignedTable.AddAsync(work, stored.Id, after.Except(before), now);
        if (terms.TrackVersion != current.TrackVersion && tracks.Read(stored.Body, stored.TrackKey, current.TrackVersion) is var old && (old is null || !AsksTheSame(old, track)))
            await AssignedTable.ReopenAsync(work, stored.Id);

        var (occasion, address) = (version.ToString(CultureInfo.InvariantCulture), AssignmentNotices.AddressOf(stored.Key));
        var body = AssignmentNotices.BodyOf(seat.Name, track.Name, terms);
        await AssignmentNotices.TellAsync(work, now, seat, after.Except(before), NoticeEvent.Assigned, stored.Key, $"v{occasion}", body, address);
        await AssignmentNotices.TellAsync(work, now, seat, before.Except(after), NoticeEvent.AssignmentEnded, stored.Key, occasion, body with { Note = null }, address: null);
        // Who else has it is nobody's news.
        if (terms with { WholeTeam = current.WholeTeam, MemberIds = current.MemberIds } != current)
            await AssignmentNotices.TellAsync(work, now, seat, after.Intersect(before), NoticeEvent.AssignmentChanged, stored.Key, occasion, body, address);
        await AuditTable.WriteAsync(
            work, now, seat.LearnerId, AuditActions.AssignmentChanged,
            new AuditBody(seat.Name, track.Name, AssignedPeople.DatesOf(current), AssignedPeople.DatesOf(terms)) { People = after.Count }, seat.TeamId);
        writes.Announce(work, seat);
    }

    private static bool AsksTheSame(Track one, Track other) =>
        one.Goal == other.Goal && one.Quiz == other.Quiz && one.Items.Select(item => item with { Notes = "" }).SequenceEqual(other.Items.Select(item => item with { Notes = "" }));
}
