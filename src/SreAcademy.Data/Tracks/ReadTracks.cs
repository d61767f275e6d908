using SreAcademy.Core.Teams;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Tracks;

/// <summary>A team's tracks, for those who are in it.</summary>
public sealed class ReadTracks(AcademyDatabase database)
{
    /// <returns>Null where there is no such team or who asks has no seat in it, which nobody can tell apart.</returns>
    public async Task<TrackShelf?> HandleAsync(long learnerId, string teamKey, CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        if (await TeamTable.SeatAsync(work, learnerId, StoredText.Of(teamKey)) is not { } seat)
            return null;
        var tracks = await TrackTable.ListAsync(work, seat.TeamId);
        return new TrackShelf(
            TeamOf(seat),
            [.. tracks.OrderBy(track => track.ArchivedAt is not null).ThenBy(track => track.Name, ShownName.Order).ThenBy(track => track.Key, StringComparer.Ordinal)]);
    }

    internal static TrackTeam TeamOf(TeamSeat seat) => new(seat.Key, seat.Name, seat.Role, seat.ArchivedAt);
}
