using Microsoft.Extensions.Logging;
using SreAcademy.Core.Content;
using SreAcademy.Core.Review;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Teams.Matrix;

/// <summary>Keeps how teams stand this week, once: for the trend, where nobody's own figures are.</summary>
public sealed partial class KeepTeamWeeks(AcademyDatabase database, GroupWriter writer, TimeProvider time, ILogger<KeepTeamWeeks> logger)
{
    /// <summary>Teams are anywhere; their weeks begin where the site's learners mostly are.</summary>
    internal static DateOnly MondayAt(DateTimeOffset now) => TeamWeek.MondayOf(StudySettings.Default.Calendar().DayOf(now));

    /// <summary>For every team in use that has not been kept this week.</summary>
    /// <returns>How many were.</returns>
    public async Task<int> HandleAsync(CatalogSnapshot catalog, CancellationToken cancellation = default)
    {
        var cells = MatrixCells.Of(catalog);
        var now = StudyMoment.Now(time);
        var kept = 0;
        foreach (var team in await ReadAsync(work => TeamWeekTable.MissingAsync(work, MondayAt(now)), cancellation))
        {
            var members = await ReadAsync(work => MembersAsync(work, team, new MatrixTable(cells, now, null)), cancellation);
            if (await KeepAsync(team, WeekOf(now, cells, members), cancellation))
                kept++;
        }
        return kept;
    }

    /// <returns>Null for a team without anybody who may sign in.</returns>
    internal static TeamWeek? WeekOf(DateTimeOffset now, MatrixCells cells, IReadOnlyList<MatrixMember> members) =>
        members.Count == 0 || cells.Count == 0 ? null : TeamWeek.Of(MondayAt(now), cells, [.. members.Select(member => member.Readiness)]);

    /// <summary>What cannot be kept is no reason not to show the rest.</summary>
    internal async Task<bool> KeepAsync(long teamId, TeamWeek? week, CancellationToken cancellation)
    {
        try
        {
            return week is not null && await writer.WriteAsync(teamId, work => TeamWeekTable.AddAsync(work, teamId, week), cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogNotKept(exception);
            return false;
        }
    }

    private static async ValueTask<IReadOnlyList<MatrixMember>> MembersAsync(DatabaseWork work, long team, MatrixTable table)
    {
        await table.ReadPeopleAsync(work, team, null);
        await table.ReadCardsAsync(work, team, null);
        return table.Members;
    }

    // A connection a team: the read of one keeps nobody waiting while the next is written.
    private async Task<T> ReadAsync<T>(Func<DatabaseWork, ValueTask<T>> read, CancellationToken cancellation)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        return await read(work);
    }

    [LoggerMessage(LogLevel.Warning, "How a team stands this week was not kept; the next look tries again")]
    private partial void LogNotKept(Exception exception);
}
