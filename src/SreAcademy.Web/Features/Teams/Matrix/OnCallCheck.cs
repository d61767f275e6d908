using SreAcademy.Core.Teams;
using SreAcademy.Data.Teams.Matrix;

namespace SreAcademy.Web.Features.Teams.Matrix;

/// <summary>Who has gaps in what a rotation needs.</summary>
public static class OnCallCheck
{
    /// <returns>Of everybody who is asked about, in the order of <see cref="BoardRow.Of"/>; empty where none of the topics has cards.</returns>
    public static IReadOnlyList<OnCallPerson> Of(TeamMatrix matrix, OnCallRequest request)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(request);
        var columns = MatrixColumn.Of(matrix.Cells).Where(column => request.Asks(column.Topic)).ToList();
        return columns.Count == 0 ? [] :
        [
            .. BoardRow.Of(matrix, request.NamesHidden).Where(row => request.Asks(row.Member.Id)).Select(row => new OnCallPerson(
                row.Name,
                [
                    .. columns.Select(column => (column, Figure: row.Member.Readiness.Over(column.Cells)))
                        .Select(one => new OnCallGap(one.column.Topic, request.On is null ? one.Figure.Now : one.Figure.Later, one.Figure.Seen, one.Figure.Cards))
                        .Where(gap => gap.Recall < request.Least / 100.0),
                ])),
        ];
    }
}

public sealed record OnCallPerson(string Name, IReadOnlyList<OnCallGap> Gaps);

/// <param name="Recall">Mean predicted recall on the day asked for, 0–1.</param>
public sealed record OnCallGap(MatrixTopic Topic, double Recall, int Seen, int Cards);
