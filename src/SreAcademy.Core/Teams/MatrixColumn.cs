using SreAcademy.Core.Content;
using SreAcademy.Core.Tracks;

namespace SreAcademy.Core.Teams;

/// <summary>A topic as one column of the matrix, with the levels that are looked at.</summary>
/// <param name="Levels">With at least one card, at least one.</param>
/// <param name="Cells">Of those levels.</param>
public sealed record MatrixColumn(MatrixTopic Topic, IReadOnlyList<Level> Levels, IReadOnlyList<int> Cells)
{
    /// <param name="level">Null for all levels.</param>
    /// <param name="track">Null for the whole catalog.</param>
    /// <returns>Topics with cards in what is chosen, in the order of the catalog.</returns>
    public static IReadOnlyList<MatrixColumn> Of(MatrixCells cells, Level? level = null, TrackScope? track = null)
    {
        ArgumentNullException.ThrowIfNull(cells);
        var among = track?.Cells.Select(cell => (cell.Topic, cell.Level)).ToHashSet();
        return
        [
            .. from topic in cells.Topics
               let levels = Content.Levels.All.Where(one =>
                   (level is null || one == level) && (among is null || among.Contains((topic.Slug, one))) && cells.CardsIn(topic.Cell(one)) > 0).ToList()
               where levels.Count > 0
               select new MatrixColumn(topic, levels, [.. levels.Select(one => topic.Cell(one))]),
        ];
    }
}
