using SreAcademy.Core.Teams;
using SreAcademy.Core.Tracks;
using SreAcademy.Data.Teams.Matrix;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Teams.Matrix;

/// <summary>A team's standing as one page shows it. For a member it is about oneself alone.</summary>
public sealed record TeamBoard
{
    /// <summary>Topics that are named as those to study together.</summary>
    private const int MostWeak = 3;

    public required MatrixRequest Request { get; init; }
    public required TeamMatrix Matrix { get; init; }
    public required IReadOnlyList<MatrixColumn> Columns { get; init; }

    /// <summary>Those that can be chosen.</summary>
    public required IReadOnlyList<TrackLine> Tracks { get; init; }

    /// <summary>The address names a track that is not there (any more).</summary>
    public required bool TrackIsGone { get; init; }

    public required IReadOnlyList<RunningAssignment> Running { get; init; }

    /// <summary>Of all columns.</summary>
    public IReadOnlyList<int> Cells => [.. Columns.SelectMany(column => column.Cells)];

    /// <inheritdoc cref="BoardRow.Of"/>
    public IReadOnlyList<BoardRow> Rows => BoardRow.Of(Matrix, Request.NamesHidden);

    public bool IsShowingLater => Request.On is not null;

    /// <summary>Whether anybody has seen any of the cards.</summary>
    public bool HasBegun => Mean(Cells).Seen > 0;

    public MatrixFigure Mean(IEnumerable<int> cells) => MatrixFigure.Mean(Matrix.Members.Select(member => member.Readiness.Over(cells)));

    /// <summary>Where the team as a whole knows least; the course's order where it is the same.</summary>
    public IReadOnlyList<(MatrixColumn Column, MatrixFigure Mean)> Weakest =>
        [.. Columns.Select(column => (Column: column, Mean: Mean(column.Cells))).OrderBy(one => one.Mean.Now).Take(MostWeak)];

    /// <summary>The names of an assignment's people by how they are with it; without those who are not in the matrix.</summary>
    public ILookup<TrackState, string> Names(RunningAssignment running)
    {
        var states = running.Members.ToDictionary(one => one.Id, one => one.Pace.State);
        return Rows.Where(row => states.ContainsKey(row.Member.Id)).ToLookup(row => states[row.Member.Id], row => row.Name);
    }

    /// <summary>Names, as above, of those who have asked for help that is not settled.</summary>
    public IReadOnlyList<string> AskingForHelp(RunningAssignment running)
    {
        var asking = running.Members.Where(one => one.Help is not null).Select(one => one.Id).ToHashSet();
        return [.. Rows.Where(row => asking.Contains(row.Member.Id)).Select(row => row.Name)];
    }
}
