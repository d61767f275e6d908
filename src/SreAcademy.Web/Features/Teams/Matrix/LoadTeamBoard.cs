using SreAcademy.Core.Teams;
using SreAcademy.Core.Tracks;
using SreAcademy.Data.Teams.Matrix;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Features.Catalog;

namespace SreAcademy.Web.Features.Teams.Matrix;

/// <summary>Reads what a page about a team's standing shows; each read asks for the seat anew.</summary>
public sealed class LoadTeamBoard(ReadTeamMatrix matrix, ReadTracks tracks, ReadTrack track, CurrentCatalog current)
{
    /// <returns>Null for whoever has no seat in the team.</returns>
    public async Task<TeamBoard?> HandleAsync(long learnerId, string key, MatrixRequest request, bool withAssignments = true, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var catalog = current.Snapshot;
        if (await matrix.HandleAsync(learnerId, key, catalog, request.On, withAssignments, cancellation) is not { } read
            || await tracks.HandleAsync(learnerId, key, cancellation) is not { } shelf)
            return null;
        var chosen = request.Track is null ? null : await track.HandleAsync(learnerId, request.Track, cancellation: cancellation);
        // A track of another team is none of this one, even for somebody in both.
        var scope = chosen?.Team.Key == read.Key ? TrackScope.Of(chosen.Track, catalog) : null;
        return new TeamBoard
        {
            Request = request,
            Matrix = read,
            Columns = MatrixColumn.Of(read.Cells, request.Level, scope),
            Tracks = [.. shelf.Tracks.Where(line => line.ArchivedAt is null || line.Key == request.Track)],
            TrackIsGone = request.Track is not null && scope is null,
            Running = read.Running,
        };
    }
}
