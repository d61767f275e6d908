using SreAcademy.Core.Content;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Teams.Matrix;

/// <summary>How the members of a team stand, topic by topic, for its leads; how somebody stands in it, for that member.</summary>
public sealed class ReadTeamMatrix(AcademyDatabase database, KeepTeamWeeks weeks, TimeProvider time)
{
    /// <param name="on">Day for what would be recalled if nothing were studied until then; a day before the study day, and none, count as that day.</param>
    /// <returns>Null where there is no such team or who asks has no seat in it, which nobody can tell apart.</returns>
    public async Task<TeamMatrix?> HandleAsync(long learnerId, string key, CatalogSnapshot catalog, DateOnly? on = null, CancellationToken cancellation = default)
    {
        var now = StudyMoment.Now(time);
        if (await ReadAsync(learnerId, key, MatrixCells.Of(catalog), now, on, cancellation) is not var (teamId, matrix))
            return null;
        if (matrix is not { Role: TeamRole.Lead, IsArchived: false } || matrix.Weeks is [.., var last] && last.Monday == KeepTeamWeeks.MondayAt(now))
            return matrix;
        var week = KeepTeamWeeks.WeekOf(now, matrix.Cells, matrix.Members);
        await weeks.KeepAsync(teamId, week, cancellation);
        return week is null ? matrix : matrix with { Weeks = [.. matrix.Weeks.TakeLast(TeamWeek.MostShown - 1), week] };
    }

    // The connection is given back before the writer is waited for.
    private async Task<(long TeamId, TeamMatrix Matrix)?> ReadAsync(
        long learnerId, string key, MatrixCells cells, DateTimeOffset now, DateOnly? on, CancellationToken cancellation)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        if (await TeamTable.SeatAsync(work, learnerId, StoredText.Of(key)) is not { } seat)
            return null;
        var settings = await SettingsTable.ReadAsync(work, learnerId);
        return (seat.TeamId, new TeamMatrix
        {
            Key = seat.Key,
            Name = seat.Name,
            Role = seat.Role,
            IsArchived = seat.IsArchived,
            Today = settings.Calendar().DayOf(now),
            Cells = cells,
            Members = await new MatrixTable(cells, now, on).ReadAsync(work, seat.TeamId, seat.IsLead ? null : learnerId),
            Weeks = seat.IsLead ? await TeamWeekTable.ReadAsync(work, seat.TeamId, KeepTeamWeeks.MondayAt(now)) : [],
        });
    }
}
