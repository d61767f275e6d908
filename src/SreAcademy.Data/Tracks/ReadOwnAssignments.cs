using SreAcademy.Core.Content;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Tracks;

/// <summary>내 과제: what is assigned to somebody and runs, in all teams that are used; the earliest due date first.</summary>
public sealed class ReadOwnAssignments(AcademyDatabase database, StoredTracks tracks, MarkDone done, TimeProvider time)
{
    public async Task<IReadOnlyList<OwnAssignment>> HandleAsync(long learnerId, CatalogSnapshot catalog, CancellationToken cancellation = default)
    {
        var standings = await done.HandleAsync(await ReadAsync(learnerId, catalog, cancellation), cancellation);
        return
        [
            .. standings.Select(one => new OwnAssignment
            {
                Facts = AssignmentReading.FactsOf(one.Assigned),
                Seen = one.Member,
                Today = one.Today,
                SnoozedUntil = one.SnoozedUntil,
                BestCheck = one.BestCheck,
            }),
        ];
    }

    // The connection is given back before the writer is waited for.
    private async Task<IReadOnlyList<MemberStanding>> ReadAsync(long learnerId, CatalogSnapshot catalog, CancellationToken cancellation)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        var assigned = AssignmentStandings.TracksOf(tracks, await AssignmentTable.RunningOfLearnerAsync(work, learnerId), catalog);
        var standings = await AssignmentStandings.ReadAsync(work, StandingSources.OfLearner, learnerId, assigned, StudyMoment.Now(time));
        var byId = standings.ToDictionary(one => one.Assigned.Stored.Id);
        return [.. assigned.Select(one => byId.GetValueOrDefault(one.Stored.Id)).OfType<MemberStanding>()];
    }
}
