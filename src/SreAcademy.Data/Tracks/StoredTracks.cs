using Microsoft.Extensions.Logging;
using SreAcademy.Core.Tracks;

namespace SreAcademy.Data.Tracks;

/// <summary>
/// Versions of tracks as they are stored: in the form of their files, so that one which a later version of the application wrote is told apart from
/// a damaged one. What cannot be read is as if it were not there, but for a line in the log.
/// </summary>
public sealed partial class StoredTracks(ILogger<StoredTracks> logger)
{
    internal static string Write(Track track) => TrackFile.WriteJson(track);

    /// <param name="key">Of the track, for the log.</param>
    internal Track? Read(string body, string key, int version)
    {
        var reading = TrackFile.Read(body);
        if (reading.Track is null)
            LogUnreadable(key, version, reading.Problems[0]);
        return reading.Track;
    }

    [LoggerMessage(LogLevel.Warning, "Version {Version} of track {Key} cannot be read: {Problem}")]
    private partial void LogUnreadable(string key, int version, TrackFileProblem problem);
}
