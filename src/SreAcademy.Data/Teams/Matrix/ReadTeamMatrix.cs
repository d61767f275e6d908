using SreAcademy.Core.Content;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Study;
using SreAcademy.Data.Tracks;

namespace SreAcademy.Data.Teams.Matrix;

/// <summary>How the members of a team stand, topic by topic, for its leads; how somebody stands in it, for that member.</summary>
public sealed class ReadTeamMatrix(AcademyDatabase database, KeepTeamWeeks weeks, ReadAssignments assignments, TimeProvider time)
{
    /// <param name="on">Day for what would be recalled if nothing were studied until then; a day before the study day, and none, count as that day.</param>
    /// <param name="withAssignments">Also how people are with what is assigned: from the same rows of progress, which are most of what either costs.</param>
    /// <returns>Null where there is no such team or who asks has no seat in it, which nobody can tell apart.</returns>
    public async Task<TeamMatrix?> HandleAsync(long learnerId, string key, CatalogSnapshot catalog, DateOnly? on = null, bool withAssignments = false, CancellationToken cancellation = default)
    {
        var now = StudyMoment.Now(time);
        if (await ReadAsync(learnerId, key, catalog, now, on, withAssignments, cancellation) is not var (teamId, matrix, assigned))
            return null;
        if (assigned is not null)
            matrix = matrix with { Running = (await assignments.BoardAsync(assigned, cancellation)).Running };
        if (matrix is not { Role: TeamRole.Lead, IsArchived: false } || matrix.Weeks is [.., var last] && last.Monday == KeepTeamWeeks.MondayAt(now))
            return matrix;
        var week = KeepTeamWeeks.WeekOf(now, matrix.Cells, matrix.Members);
        await weeks.KeepAsync(teamId, week, cancellation);
        return week is null ? matrix : matrix with { Weeks = [.. matrix.Weeks.TakeLast(TeamWeek.MostShown - 1), week] };
    }

    // The connection is given back before the writer is waited for.
    private async Task<(long TeamId, TeamMatrix Matrix, ReadAssignments.Read? Assigned)?> ReadAsync(
        long learnerId, string key, CatalogSnapshot catalog, DateTimeOffset now, DateOnly? on, bool withAssignments, CancellationToken cancellation)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        if (await TeamTable.SeatAsync(work, learnerId, StoredText.Of(key)) is not { } seat)
            return null;
        var settings = await SettingsTable.ReadAsync(work, learnerId);
        var (cells, only) = (MatrixCells.Of(catalog), seat.IsLead ? default(long?) : learnerId);
        var table = new MatrixTable(cells, now, on);
        await table.ReadPeopleAsync(work, seat.TeamId, only);
        var assigned = withAssignments ? await assignments.ReadAsync(work, seat, catalog, now, table.Add) : null;
        if (assigned is null or { Assigned.Count: 0 })
            await table.ReadCardsAsync(work, seat.TeamId, only);
        var matrix = new TeamMatrix
        {
            Key = seat.Key,
            Name = seat.Name,
            Role = seat.Role,
            IsArchived = seat.IsArchived,
            Today = settings.Calendar().DayOf(now),
            Cells = cells,
            Members = table.Members,
            Weeks = seat.IsLead ? await TeamWeekTable.ReadAsync(work, seat.TeamId, KeepTeamWeeks.MondayAt(now)) : [],
        };
        return (seat.TeamId, matrix, assigned);
    }
}
