using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Tracks;

/// <summary>A version of a track, for those in its team.</summary>
public sealed class ReadTrack(AcademyDatabase database, StoredTracks tracks)
{
    /// <param name="version">Null for the newest.</param>
    /// <returns>Null where there is no such track or version, or who asks has no seat in its team, which nobody can tell apart.</returns>
    public async Task<TrackView?> HandleAsync(long learnerId, string trackKey, int? version = null, CancellationToken cancellation = default)
    {
        var key = StoredText.Of(trackKey);
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        if (await TrackTable.TeamOfAsync(work, key) is not { } team
            || await TeamTable.SeatAsync(work, learnerId, team) is not { } seat
            || await TrackTable.FindAsync(work, seat.TeamId, key) is not { } stored)
            return null;
        var shown = version ?? stored.Version;
        if (await TrackTable.BodyAsync(work, stored.Id, shown) is not { } body || tracks.Read(body, key, shown) is not { } track)
            return null;
        var running = await TrackTable.RunningAsync(work, stored.Id, learnerId);
        return new TrackView
        {
            Team = ReadTracks.TeamOf(seat),
            Key = key,
            Version = shown,
            Newest = stored.Version,
            Track = track,
            ArchivedAt = stored.ArchivedAt,
            Versions = await TrackTable.VersionsAsync(work, stored.Id),
            Running = [.. running.Where(one => seat.IsLead || one.IsOwn).Select(one => one.Assignment)],
        };
    }
}
