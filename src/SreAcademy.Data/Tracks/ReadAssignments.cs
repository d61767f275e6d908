using SreAcademy.Core.Content;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Tracks;

/// <summary>What is assigned in a team, with how its people are with it: to a lead of everybody, to a member of oneself.</summary>
public sealed class ReadAssignments(AcademyDatabase database, StoredTracks tracks, MarkDone done, TimeProvider time)
{
    public const int MostEnded = 50;

    /// <returns>Null where there is no such team or who asks has no seat in it, which nobody can tell apart.</returns>
    public async Task<AssignmentBoard?> HandleAsync(long learnerId, string teamKey, CatalogSnapshot catalog, CancellationToken cancellation = default) =>
        await ReadAsync(learnerId, StoredText.Of(teamKey), catalog, cancellation) is { } read ? await BoardAsync(read, cancellation) : null;

    /// <summary>Once the connection is given back: the writer may be waited for.</summary>
    internal async Task<AssignmentBoard> BoardAsync(Read read, CancellationToken cancellation)
    {
        var standings = (read.Seat.IsArchived ? read.Standings : await done.HandleAsync(read.Standings, cancellation)).ToLookup(one => one.Assigned.Stored.Id);
        return new AssignmentBoard(
            ReadTracks.TeamOf(read.Seat),
            [
                .. read.Assigned.Where(one => read.Seat.IsLead || standings.Contains(one.Stored.Id))
                    .Select(one => new RunningAssignment(AssignmentReading.FactsOf(one), AssignmentReading.ByName(standings[one.Stored.Id]))),
            ],
            read.Ended);
    }

    /// <param name="also">Gets the rows of progress of all members, of who asks where that is no lead, as they come by; none at all where nothing is assigned. May be null.</param>
    internal async ValueTask<Read> ReadAsync(DatabaseWork work, TeamSeat seat, CatalogSnapshot catalog, DateTimeOffset now, TakeProgress? also)
    {
        var assigned = AssignmentStandings.TracksOf(tracks, await AssignmentTable.RunningOfTeamAsync(work, seat.TeamId), catalog);
        var (sources, of) = !seat.IsLead ? (StandingSources.OfLearner, seat.LearnerId) : (also is null ? StandingSources.OfTeam : StandingSources.OfMembers, seat.TeamId);
        var standings = await AssignmentStandings.ReadAsync(work, sources, of, assigned, now, also);
        return new Read(seat, assigned, standings, seat.IsLead ? await AssignmentTable.EndedOfTeamAsync(work, seat.TeamId, MostEnded) : []);
    }

    // The connection is given back before the writer is waited for.
    private async Task<Read?> ReadAsync(long learnerId, string teamKey, CatalogSnapshot catalog, CancellationToken cancellation)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        return await TeamTable.SeatAsync(work, learnerId, teamKey) is { } seat ? await ReadAsync(work, seat, catalog, StudyMoment.Now(time), null) : null;
    }

    internal sealed record Read(TeamSeat Seat, IReadOnlyList<AssignedTrack> Assigned, IReadOnlyList<MemberStanding> Standings, IReadOnlyList<EndedAssignment> Ended);
}
