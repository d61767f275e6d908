using System.Globalization;
using SreAcademy.Core.Tracks;

namespace SreAcademy.Web.Features.Tracks.Edit;

/// <summary>What a button of the form asks for besides saving: its rows are moved by the server, so that it needs no script.</summary>
public static class TrackStep
{
    public const string Name = "do";
    public const string Save = "save";
    public const string Add = "add";
    public const string Remove = "remove";
    public const string Up = "up";
    public const string Down = "down";

    public static string Of(string step, int row) => string.Create(CultureInfo.InvariantCulture, $"{step}:{row}");

    /// <returns>Null where it is to be saved.</returns>
    public static TrackInput? Take(TrackInput input, string? sent)
    {
        ArgumentNullException.ThrowIfNull(input);
        var parts = (sent ?? "").Split(':');
        var rows = input.Rows.ToList();
        var row = parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < rows.Count ? index : -1;
        switch (parts[0])
        {
            case Add when rows.Count < Track.MostItems:
                // Most often the same levels of another topic.
                rows.Add(rows is [.., var last] ? last with { Topic = "", Notes = "" } : new TrackRow("", "1", "2", ""));
                break;
            case Remove when row >= 0:
                rows.RemoveAt(row);
                break;
            case Up when row > 0:
                (rows[row - 1], rows[row]) = (rows[row], rows[row - 1]);
                break;
            case Down when row >= 0 && row < rows.Count - 1:
                (rows[row + 1], rows[row]) = (rows[row], rows[row + 1]);
                break;
            case Add or Remove or Up or Down:
                break;
            default:
                return null;
        }
        return input with { Rows = rows };
    }
}
