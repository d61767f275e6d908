using SreAcademy.Data.Auditing;
using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Tracks;

/// <summary>Makes an archived track one that can be assigned and changed again.</summary>
public sealed class TakeTrackBack(TrackWrites writes)
{
    private static readonly Refusals<TrackOutcome> Refused = new(new TrackOutcome.Unknown(), new TrackOutcome.NotLead(), new TrackOutcome.Archived());

    public Task<TrackOutcome> HandleAsync(long learnerId, string trackKey, CancellationToken cancellation = default) =>
        writes.TrackAsync<TrackOutcome>(learnerId, trackKey, Refused, async (work, seat, track) =>
        {
            if (track.ArchivedAt is null)
                return new TrackOutcome.Done();
            await TrackTable.ArchiveAsync(work, track.Id, null);
            await AuditTable.WriteAsync(work, writes.Now, learnerId, AuditActions.TrackTakenBack, new AuditBody(seat.Name, track.Name), seat.TeamId);
            writes.Announce(work, seat);
            return new TrackOutcome.Done();
        }, cancellation);
}
