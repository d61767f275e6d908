namespace SreAcademy.Data.Interviews;

/// <summary>
/// The clock of one question, on the server and in the database: a page that is closed, a connection that drops and a server that starts again
/// neither stop nor set it back.
/// </summary>
internal static class InterviewClock
{
    /// <summary>The time of one question counts to here; beyond, everybody had left.</summary>
    public static readonly TimeSpan Most = TimeSpan.FromHours(4);

    /// <param name="since">Null while the clock stands.</param>
    /// <returns>0 to <see cref="Most"/>: a clock may have been set back.</returns>
    public static TimeSpan Used(TimeSpan before, DateTimeOffset? since, DateTimeOffset now)
    {
        var running = since is { } start && now > start ? now - start : TimeSpan.Zero;
        return before + running is var used && used < Most ? used : Most;
    }
}
