using SreAcademy.Data.Auditing;
using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Tracks;

/// <summary>Puts a track away: it is seen, and what is assigned of it goes on, but it is neither assigned nor changed.</summary>
public sealed class ArchiveTrack(TrackWrites writes)
{
    private static readonly Refusals<TrackOutcome> Refused = new(new TrackOutcome.Unknown(), new TrackOutcome.NotLead(), new TrackOutcome.Archived());

    public Task<TrackOutcome> HandleAsync(long learnerId, string trackKey, CancellationToken cancellation = default) =>
        writes.TrackAsync<TrackOutcome>(learnerId, trackKey, Refused, async (work, seat, track) =>
        {
            if (track.ArchivedAt is not null)
                return new TrackOutcome.Done();
            await TrackTable.ArchiveAsync(work, track.Id, writes.Now);
            await AuditTable.WriteAsync(work, writes.Now, learnerId, AuditActions.TrackArchived, new AuditBody(seat.Name, track.Name), seat.TeamId);
            writes.Announce(work, seat);
            return new TrackOutcome.Done();
        }, cancellation);
}
