using System.Globalization;
using CsvHelper;
using SreAcademy.Core.Teams;
using SreAcademy.Web.Components.Shared;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Teams.Matrix;

/// <summary>The matrix as a spreadsheet reads it: a row a member, a column a topic, figures in whole percent.</summary>
public static class MatrixCsv
{
    private const char Neutral = '\'';

    private static readonly CsvWriterOptions Rules = CsvWriterOptions.Default with
    {
        // Excel reads Korean in a CSV file only after a byte order mark.
        WriteByteOrderMark = true,
    };

    public static async Task WriteAsync(TeamBoard board, Stream target, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(board);
        await using var csv = CsvWriter.Create(target, Rules, leaveOpen: true);
        foreach (var heading in Headings(board))
            csv.WriteField(Text(heading));
        await csv.EndRecordAsync(cancellation);
        foreach (var row in board.Rows)
        {
            var whole = row.Member.Readiness.Over(board.Cells);
            csv.WriteField(Text(row.Name));
            // A team often has one lead: the role would be a name.
            csv.WriteField(board.Request.NamesHidden ? "" : row.Member.Role.Name());
            csv.WriteField(Number(whole.Seen));
            csv.WriteField(Number(whole.Cards));
            foreach (var figure in board.Columns.Select(column => row.Member.Readiness.Over(column.Cells)).Prepend(whole))
            {
                csv.WriteField(Percent(figure, figure.Now));
                if (board.IsShowingLater)
                    csv.WriteField(Percent(figure, figure.Later));
            }
            await csv.EndRecordAsync(cancellation);
        }
        await csv.FlushAsync(cancellation);
    }

    /// <summary>A cell that begins like a formula would be run as one by the program that opens the file: it is made text.</summary>
    public static string Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // Some programs pass over leading blanks, and take the wide forms of the signs for the signs.
        return text.TrimStart(' ', '\u3000') is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? Neutral + text : text;
    }

    private static IEnumerable<string> Headings(TeamBoard board)
    {
        foreach (var fixedOne in new[] { UiText.TeamMember, UiText.TeamCsvRole, UiText.TeamCsvSeen, UiText.TeamCsvCards })
            yield return fixedOne;
        foreach (var topic in board.Columns.Select(column => column.Topic.Title).Prepend(UiText.TeamMatrixWhole))
        {
            yield return $"{topic} (%)";
            if (board.Request.On is { } day)
                yield return $"{topic} {MatrixRequest.Text(day)} (%)";
        }
    }

    /// <summary>Empty where nothing was seen: that is no 0 %.</summary>
    private static string Percent(MatrixFigure figure, double recall) => figure.Seen == 0 ? "" : Number(ReadinessWords.PercentNumber(recall));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
