using System.Text;

namespace SreAcademy.Core.Tracks;

/// <summary>
/// A track as a file, to be shared between teams and installations, in one of two forms that say the same: JSON, and Markdown for people. What
/// is written is read as the same track, tidied (<see cref="TidyTrack"/>). Reading is strict: nothing is passed over in silence, and no text is a fault.
/// </summary>
public static class TrackFile
{
    /// <summary>Of what is in a file; it changes when older versions of the application could not read it.</summary>
    public const int Format = 1;

    /// <summary>As UTF-8. The longest track there can be, in the longest way to write it, takes less.</summary>
    public const int MostBytes = 512 * 1024;

    /// <summary>Problems of one file that are told.</summary>
    public const int MostProblems = 50;

    /// <summary>What names the format in both forms.</summary>
    internal const string FormatName = "sre-academy-track";

    /// <param name="track">Without problems of its own: see <see cref="TrackProblems.Of(Track)"/>.</param>
    /// <returns>Lines end with a line feed.</returns>
    public static string WriteJson(Track track) => TrackJson.Write(TidyTrack.Of(track));

    /// <inheritdoc cref="WriteJson"/>
    public static string WriteMarkdown(Track track) => TrackMarkdown.Write(TidyTrack.Of(track));

    /// <param name="text">In either form; which one, it says itself.</param>
    public static TrackFileReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bytes = Encoding.UTF8.GetByteCount(text);
        if (bytes > MostBytes)
            return TrackFileReading.Of(new TrackFileProblem.TooLong(bytes));
        var whole = text.TrimStart('\uFEFF');
        return whole.AsSpan().TrimStart().StartsWith("{") ? TrackJson.Read(whole) : TrackMarkdown.Read(whole);
    }

    internal static string Shortened(string text) => text.Length <= 120 ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[118]) ? 118 : 119), "…");
}

/// <param name="Track">Tidy and without problems of its own, though a catalog may lack what it names; null if and only if there are problems.</param>
/// <param name="Problems">At most <see cref="TrackFile.MostProblems"/>.</param>
public sealed record TrackFileReading(Track? Track, IReadOnlyList<TrackFileProblem> Problems)
{
    internal static TrackFileReading Of(params TrackFileProblem[] problems) => new(null, problems);

    /// <param name="lineOf">The line, from 1, that a problem is about; null where it is not known.</param>
    internal static TrackFileReading Of(Track track, Func<TrackProblem, int?> lineOf)
    {
        var tidy = TidyTrack.Of(track);
        var problems = TrackProblems.Of(tidy);
        return problems.Count == 0
            ? new TrackFileReading(tidy, [])
            : new TrackFileReading(null, [.. problems.Take(TrackFile.MostProblems).Select(problem => new TrackFileProblem.Unsound(lineOf(problem), problem))]);
    }
}
