namespace SreAcademy.Core.Tracks;

/// <summary>Why a file is not a track.</summary>
/// <param name="Line">From 1; null where it is not known or is about the file as a whole.</param>
public abstract record TrackFileProblem(int? Line)
{
    /// <param name="Bytes">As UTF-8, over <see cref="TrackFile.MostBytes"/>.</param>
    public sealed record TooLong(int Bytes) : TrackFileProblem((int?)null);

    /// <summary>Neither form of a track's file.</summary>
    public sealed record NotATrack() : TrackFileProblem((int?)null);

    /// <summary>Of another version of the application.</summary>
    /// <param name="Format">As it is written, shortened.</param>
    public sealed record UnknownFormat(int? Line, string Format) : TrackFileProblem(Line);

    /// <summary>JSON that cannot be read.</summary>
    /// <param name="Path">As in <c>$.items[2].from</c>; <c>$</c> for the file as a whole.</param>
    public sealed record BadJson(int? Line, string Path, JsonFault Fault) : TrackFileProblem(Line);

    /// <summary>A line of Markdown that has no place in a track.</summary>
    /// <param name="Text">Shortened.</param>
    public sealed record UnknownLine(int At, string Text) : TrackFileProblem(At);

    /// <summary>A part of the Markdown form that stands there twice.</summary>
    public sealed record Repeated(int At, string Label) : TrackFileProblem(At);

    /// <summary>A part of the Markdown form that must be there.</summary>
    /// <param name="Label">As it would be written: <c>목표</c>.</param>
    public sealed record Missing(string Label) : TrackFileProblem((int?)null);

    /// <summary>It can be read, but is no track that could be saved anywhere.</summary>
    public sealed record Unsound(int? Line, TrackProblem Problem) : TrackFileProblem(Line);
}

/// <summary>What is wrong with a file in JSON.</summary>
public enum JsonFault
{
    /// <summary>No JSON from there on.</summary>
    NoJson,

    /// <summary>A field that no track has.</summary>
    Unknown,

    Missing,

    /// <summary>There twice.</summary>
    Repeated,

    /// <summary>A number where words belong, and the like.</summary>
    OtherKind,
}
