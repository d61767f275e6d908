using SreAcademy.Core.Content;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Tracks;

/// <summary>One assignment, running or ended: to a lead with everybody who has it, to whoever has it with oneself.</summary>
public sealed class ReadAssignment(AcademyDatabase database, StoredTracks tracks, MarkDone done, TimeProvider time)
{
    /// <returns>Null where there is no such assignment or who asks may not know of it, which nobody can tell apart.</returns>
    public async Task<AssignmentView?> HandleAsync(long learnerId, string key, CatalogSnapshot catalog, CancellationToken cancellation = default)
    {
        if (await ReadAsync(learnerId, StoredText.Of(key), catalog, cancellation) is not { } read)
            return null;
        var standings = read.Seat.IsArchived ? read.Standings : await done.HandleAsync(read.Standings, cancellation);
        return new AssignmentView(ReadTracks.TeamOf(read.Seat), AssignmentReading.FactsOf(read.Assigned), AssignmentReading.ByName(standings));
    }

    // The connection is given back before the writer is waited for.
    private async Task<(TeamSeat Seat, AssignedTrack Assigned, IReadOnlyList<MemberStanding> Standings)?> ReadAsync(
        long learnerId, string key, CatalogSnapshot catalog, CancellationToken cancellation)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        if (await AssignmentTable.TeamOfAsync(work, key) is not { } team
            || await TeamTable.SeatAsync(work, learnerId, team) is not { } seat
            || await AssignmentTable.FindAsync(work, seat.TeamId, key) is not { } stored
            || AssignmentStandings.TracksOf(tracks, [stored], catalog) is not [var assigned])
            return null;
        var (sources, of) = seat.IsLead ? (StandingSources.OfAssignment, stored.Id) : (StandingSources.OfLearner, learnerId);
        var standings = await AssignmentStandings.ReadAsync(work, sources, of, [assigned], StudyMoment.Now(time));
        return seat.IsLead || standings.Count > 0 ? (seat, assigned, standings) : null;
    }
}
