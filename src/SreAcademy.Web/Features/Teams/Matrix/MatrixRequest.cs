using System.Globalization;
using SreAcademy.Core.Content;
using SreAcademy.Web.Features.Progress;

namespace SreAcademy.Web.Features.Teams.Matrix;

/// <summary>What of a team's matrix is looked at; all of it stands in the address.</summary>
/// <param name="Level">Null for all levels.</param>
/// <param name="Track">Key of a track of the team; null for the whole course.</param>
/// <param name="On">Day for what would be recalled if nobody studied until then; null for now alone.</param>
/// <param name="NamesHidden">For a screen that others see too.</param>
public sealed record MatrixRequest(Level? Level = null, string? Track = null, DateOnly? On = null, bool NamesHidden = false)
{
    public const string LevelName = "level";
    public const string TrackName = "track";
    public const string OnName = "on";
    public const string NamesName = "names";
    public const string Hidden = "hidden";

    /// <summary>What is no level or day counts as not said.</summary>
    public static MatrixRequest Read(string? level, string? track, string? on, string? names) => new(
        Reading.Addresses.ParseLevel(level),
        string.IsNullOrWhiteSpace(track) ? null : track.Trim(),
        DayInput.TryRead(on?.Trim() ?? "", out var day) ? day : null,
        names == Hidden);

    public string Address(string path)
    {
        List<string> query = [];
        if (Level is { } level)
            query.Add($"{LevelName}={level.Number()}");
        if (Track is not null)
            query.Add($"{TrackName}={Uri.EscapeDataString(Track)}");
        if (On is { } day)
            query.Add($"{OnName}={Text(day)}");
        if (NamesHidden)
            query.Add($"{NamesName}={Hidden}");
        return path + (query.Count == 0 ? "" : "?" + string.Join('&', query));
    }

    /// <summary>As a field for a date holds it.</summary>
    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
