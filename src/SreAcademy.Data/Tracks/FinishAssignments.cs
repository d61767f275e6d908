using SreAcademy.Core.Content;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Tracks;

/// <summary>
/// For the site itself, now and then: looks through what runs, team by team, so that whoever reaches a goal is told so on the day and not when somebody
/// next looks. Nobody asks for it, and it tells nothing.
/// </summary>
public sealed class FinishAssignments(AcademyDatabase database, StoredTracks tracks, MarkDone done, TimeProvider time)
{
    private static readonly Statement Teams = new("""
        SELECT t.id FROM teams t WHERE t.archived_at IS NULL AND EXISTS (
            SELECT 1 FROM assignments a JOIN assignment_members g ON g.assignment_id = a.id WHERE a.team_id = t.id AND a.ended_at IS NULL AND g.done_day IS NULL)
        ORDER BY t.id
        """);

    public async Task HandleAsync(CatalogSnapshot catalog, CancellationToken cancellation = default)
    {
        foreach (var team in await WithAsync(work => work.ListAsync(Teams, row => row.GetInt64(0)), cancellation))
            await done.HandleAsync(await WithAsync(work => ReadAsync(work, team, catalog), cancellation), cancellation);
    }

    private async ValueTask<IReadOnlyList<MemberStanding>> ReadAsync(DatabaseWork work, long team, CatalogSnapshot catalog)
    {
        var assigned = AssignmentStandings.TracksOf(tracks, await AssignmentTable.RunningOfTeamAsync(work, team), catalog);
        return await AssignmentStandings.ReadAsync(work, StandingSources.OfTeam, team, assigned, StudyMoment.Now(time));
    }

    private async Task<T> WithAsync<T>(Func<DatabaseWork, ValueTask<T>> read, CancellationToken cancellation)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        return await read(work);
    }
}
