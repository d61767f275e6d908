using SreAcademy.Core.Content;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Tracks;

/// <summary>What is assigned in a team, with how its people are with it: to a lead of everybody, to a member of oneself.</summary>
public sealed class ReadAssignments(AcademyDatabase database, StoredTracks tracks, MarkDone done, TimeProvider time)
{
    public const int MostEnded = 50;

    /// <returns>Null where there is no such team or who asks has no seat in it, which nobody can tell apart.</returns>
    public async Task<AssignmentBoard?> HandleAsync(long learnerId, string teamKey, CatalogSnapshot catalog, CancellationToken cancellation = default)
    {
        if (await ReadAsync(learnerId, StoredText.Of(teamKey), catalog, cancellation) is not { } read)
            return null;
        var standings = (read.Seat.IsArchived ? read.Standings : await done.HandleAsync(read.Standings, cancellation)).ToLookup(one => one.Assigned.Stored.Id);
        return new AssignmentBoard(
            ReadTracks.TeamOf(read.Seat),
            [
                .. read.Assigned.Where(one => read.Seat.IsLead || standings.Contains(one.Stored.Id))
                    .Select(one => new RunningAssignment(AssignmentReading.FactsOf(one), AssignmentReading.ByName(standings[one.Stored.Id]))),
            ],
            read.Ended);
    }

    // The connection is given back before the writer is waited for.
    private async Task<Read?> ReadAsync(long learnerId, string teamKey, CatalogSnapshot catalog, CancellationToken cancellation)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        if (await TeamTable.SeatAsync(work, learnerId, teamKey) is not { } seat)
            return null;
        var assigned = AssignmentStandings.TracksOf(tracks, await AssignmentTable.RunningOfTeamAsync(work, seat.TeamId), catalog);
        var (sources, of) = seat.IsLead ? (StandingSources.OfTeam, seat.TeamId) : (StandingSources.OfLearner, learnerId);
        var standings = await AssignmentStandings.ReadAsync(work, sources, of, assigned, StudyMoment.Now(time));
        return new Read(seat, assigned, standings, seat.IsLead ? await AssignmentTable.EndedOfTeamAsync(work, seat.TeamId, MostEnded) : []);
    }

    private sealed record Read(TeamSeat Seat, IReadOnlyList<AssignedTrack> Assigned, IReadOnlyList<MemberStanding> Standings, IReadOnlyList<EndedAssignment> Ended);
}
