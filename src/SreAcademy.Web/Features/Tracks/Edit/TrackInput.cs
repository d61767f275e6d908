using System.Globalization;
using SreAcademy.Core.Content;
using SreAcademy.Core.Tracks;

namespace SreAcademy.Web.Features.Tracks.Edit;

/// <summary>A line of the form, right or wrong.</summary>
public sealed record TrackRow(string Topic, string From, string To, string Notes);

/// <summary>The form of a track as it was filled in, right or wrong: nothing of it is lost on the way through the server.</summary>
/// <param name="Save">Made once for each new track, however often it is sent.</param>
/// <param name="Version">The newest as it was when the form was opened; 0 for a new track.</param>
public sealed record TrackInput(Guid Save, int Version)
{
    private const double Whole = 100;

    public string Name { get; init; } = "";
    public string Notes { get; init; } = "";
    public IReadOnlyList<TrackRow> Rows { get; init; } = [];

    /// <summary>Slugs, in the track's order.</summary>
    public IReadOnlyList<string> Drills { get; init; } = [];

    /// <summary>Empty for no level check.</summary>
    public string Questions { get; init; } = "";

    /// <summary>Empty for no interview.</summary>
    public string Minutes { get; init; } = "";

    /// <summary>Every card seen and a level check; else predicted recall.</summary>
    public bool IsChecked { get; init; }

    public string Percent { get; init; } = "90";
    public string Days { get; init; } = Track.UsualDays.ToString(CultureInfo.InvariantCulture);

    public static TrackInput Of(Track track, Guid save, int version)
    {
        ArgumentNullException.ThrowIfNull(track);
        return new TrackInput(save, version)
        {
            Name = track.Name,
            Notes = track.Notes,
            Rows = [.. track.Items.Select(item => new TrackRow(item.Topic, Text(item.From.Number()), Text(item.To.Number()), item.Notes))],
            Drills = track.Drills,
            Questions = track.Quiz is { } quiz ? Text(quiz.Questions) : "",
            Minutes = track.Interview is { } interview ? Text(interview.Minutes) : "",
            IsChecked = track.Goal is TrackGoal.StudiedAndChecked,
            Percent = Text((int)Math.Round(Whole * track.Goal switch
            {
                TrackGoal.PredictedRecall recall => recall.Target,
                TrackGoal.StudiedAndChecked both => both.Score,
                _ => throw new InvalidOperationException($"No goal of a track: {track.Goal}."),
            })),
            Days = Text(track.Days),
        };
    }

    public static TrackInput From(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        string Given(string name) => form[name].ToString();
        string At(string name, int index) => form[name] is var values && index < values.Count ? values[index] ?? "" : "";
        return new TrackInput(Guid.TryParse(Given("save"), out var save) ? save : Guid.Empty, Number(Given("version")) ?? 0)
        {
            Name = Given("name"),
            Notes = Given("notes"),
            // One more than there may be, so that it is told and not cut off in silence.
            Rows = [.. Enumerable.Range(0, Math.Min(form["topic"].Count, Track.MostItems + 1)).Select(index => new TrackRow(At("topic", index), At("from", index), At("to", index), At("item-notes", index)))],
            Drills = [.. form["drill"].OfType<string>().Take(Track.MostDrills + 1)],
            Questions = Given("questions").Trim(),
            Minutes = Given("minutes").Trim(),
            IsChecked = Given("goal") == "checked",
            Percent = Given("percent").Trim(),
            Days = Given("days").Trim(),
        };
    }

    /// <summary>What cannot be read as a number becomes one that is out of range, and is told as such.</summary>
    public Track ToTrack()
    {
        var share = decimal.TryParse(Percent.TrimEnd('%', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) ? (double)percent / Whole : double.NaN;
        return new Track
        {
            Name = Name,
            Notes = Notes,
            Items = [.. Rows.Select(row => new TrackItem(row.Topic, (Level)(Number(row.From) ?? 0), (Level)(Number(row.To) ?? 0), row.Notes))],
            Drills = Drills,
            Quiz = Questions.Length == 0 ? null : new TrackQuiz(Number(Questions) ?? 0),
            Interview = Minutes.Length == 0 ? null : new TrackInterview(Number(Minutes) ?? 0),
            Goal = IsChecked ? new TrackGoal.StudiedAndChecked(share) : new TrackGoal.PredictedRecall(share),
            Days = Number(Days) ?? 0,
        };
    }

    private static int? Number(string text) => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
