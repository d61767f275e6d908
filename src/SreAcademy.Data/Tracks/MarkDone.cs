using System.Globalization;
using Microsoft.Extensions.Logging;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Messages;
using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Tracks;

/// <summary>
/// Writes down, once, that a goal was reached, and tells the member and the leads. Whoever reads standings and finds one reached calls it; nobody can
/// ask for it.
/// </summary>
public sealed partial class MarkDone(TeamWrites writes, ILogger<MarkDone> logger)
{
    /// <summary>A look at figures does not fail because they could not be written down: the next look finds the same.</summary>
    /// <returns>The same with their day where the goal is reached.</returns>
    internal async Task<IReadOnlyList<MemberStanding>> HandleAsync(IReadOnlyList<MemberStanding> standings, CancellationToken cancellation)
    {
        foreach (var team in standings.Where(one => one.IsNewlyDone).GroupBy(one => one.Assigned.Stored.TeamKey))
        {
            try
            {
                await writes.WriteAsync(TeamWrites.LaneOf(team.Key), work => WriteAsync(work, team.Key, [.. team]), cancellation);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogNotWritten(exception);
            }
        }
        return [.. standings.Select(one => one.IsNewlyDone ? one with { Member = one.Member with { DoneDay = one.Today } } : one)];
    }

    private async ValueTask<int> WriteAsync(DatabaseWork work, string teamKey, IReadOnlyList<MemberStanding> reached)
    {
        if (!await TeamTable.LockAsync(work, teamKey))
            return 0;
        var (now, written) = (writes.Now, 0);
        foreach (var one in reached)
        {
            var stored = one.Assigned.Stored;
            if (!await AssignedTable.FinishAsync(work, stored.Id, one.Member.Id, stored.TrackVersion, one.Today))
                continue;
            await TellAsync(work, now, one);
            written++;
        }
        if (written > 0)
            writes.Announce(work, teamKey);
        return written;
    }

    private static async ValueTask TellAsync(DatabaseWork work, DateTimeOffset now, MemberStanding done)
    {
        var (stored, member) = (done.Assigned.Stored, done.Member);
        var key = string.Create(CultureInfo.InvariantCulture, $"done:{stored.Key}:{member.Id}:{stored.TrackVersion}");
        var body = new NoticeBody(stored.TeamName, done.Assigned.Track.Name, Due: stored.Due.DayNumber);
        var leads = (await MemberTable.ReadAsync(work, stored.TeamId)).Where(one => one.Role == TeamRole.Lead && one.Id != member.Id);
        await NoticeTable.AddAsync(work, now, member.Id, NoticeEvent.AssignmentDone, key, body, AssignmentNotices.AddressOf(stored.Key));
        foreach (var lead in leads)
            await NoticeTable.AddAsync(work, now, lead.Id, NoticeEvent.AssignmentDone, key, body with { Person = member.Name }, AssignmentNotices.AddressOf(stored.Key));
    }

    [LoggerMessage(LogLevel.Warning, "A goal was reached but not written down; the next look does")]
    private partial void LogNotWritten(Exception exception);
}
