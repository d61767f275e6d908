using System.Globalization;
using System.Text;

namespace SreAcademy.Core.Tracks;

/// <summary>
/// A track as it is kept: names on one line, notes without spaces at the ends of lines, composed letters, nothing that cannot be seen or written
/// to a file, goals in whole percents. What was typed and what was read from a file are the same track afterwards. Tidying twice changes nothing.
/// </summary>
public static class TidyTrack
{
    public static Track Of(Track track)
    {
        ArgumentNullException.ThrowIfNull(track);
        return track with
        {
            Name = Line(track.Name),
            Notes = Lines(track.Notes),
            Items = [.. track.Items.Select(item => item with { Topic = Line(item.Topic), Notes = Lines(item.Notes) })],
            Drills = [.. track.Drills.Select(Line)],
            Goal = track.Goal switch
            {
                TrackGoal.PredictedRecall goal => goal with { Target = Percent(goal.Target) },
                TrackGoal.StudiedAndChecked goal => goal with { Score = Percent(goal.Score) },
                _ => throw new InvalidOperationException($"No goal of a track: {track.Goal}."),
            },
        };
    }

    private static string Line(string text) => string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Lines(string text) => string.Join('\n', Clean(text).Split('\n').Select(line => line.TrimEnd())).Trim();

    private static double Percent(double share) => Math.Round(share, 2);

    /// <summary>Lone surrogates and U+FFFE, which composing refuses, are replaced; what turns the direction of writing could make a name look like another.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").Replace('\t', ' ').Replace('\uFFFE', '\uFFFD').EnumerateRunes())
        {
            if (rune.Value == '\n' || (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Control && rune.Value is not ((>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF)))
                clean.Append(rune.ToString());
        }
        return clean.ToString().Normalize();
    }
}
