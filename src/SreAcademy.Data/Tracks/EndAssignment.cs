using System.Globalization;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Messages;

namespace SreAcademy.Data.Tracks;

/// <summary>Takes an assignment back from everybody. What was learned stays with those who learned it.</summary>
public sealed class EndAssignment(TrackWrites writes, StoredTracks tracks)
{
    public Task<AssignmentOutcome> HandleAsync(long learnerId, string key, CancellationToken cancellation = default) =>
        writes.AssignmentAsync<AssignmentOutcome>(learnerId, key, new AssignmentOutcome.Unknown(), async (work, seat, stored) =>
        {
            var people = await AssignedTable.MembersAsync(work, stored.Id);
            if (!seat.IsLead)
                return people.Contains(learnerId) ? new AssignmentOutcome.NotLead() : new AssignmentOutcome.Unknown();
            if (seat.IsArchived)
                return new AssignmentOutcome.Archived();
            if (stored.EndedAt is not null)
                return new AssignmentOutcome.Done();
            var now = writes.Now;
            var (track, terms) = (tracks.Read(stored.Body, stored.TrackKey, stored.TrackVersion)?.Name ?? "", stored.TermsFor(people));
            await AssignmentTable.EndAsync(work, stored.Id, now);
            await AssignmentNotices.TellAsync(
                work, now, seat, people, NoticeEvent.AssignmentEnded, stored.Key, (stored.Version + 1).ToString(CultureInfo.InvariantCulture),
                AssignmentNotices.BodyOf(seat.Name, track, terms) with { Note = null }, AssignmentNotices.AddressOf(stored.Key));
            await AuditTable.WriteAsync(
                work, now, learnerId, AuditActions.AssignmentEnded, new AuditBody(seat.Name, track, Before: AssignedPeople.DatesOf(terms)) { People = people.Count }, seat.TeamId,
                people.Count == 1 ? people[0] : null);
            writes.Announce(work, seat);
            return new AssignmentOutcome.Done();
        }, cancellation);
}
