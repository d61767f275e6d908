namespace SreAcademy.Web.Features.Progress.Now;

public enum AsOfProblem
{
    Unreadable,

    /// <summary>After today.</summary>
    Future,

    /// <summary>Before the first answer.</summary>
    Early,

    /// <summary>There is no answer up to today.</summary>
    NoRecord,
}

/// <summary>The past day that the address asks for: <c>/progress?asOf=2026-10-01</c>.</summary>
/// <param name="Text">As it was asked for, so that it can be mended; empty where nothing was.</param>
/// <param name="Day">Null where there is none, or it cannot be shown.</param>
public sealed record AsOf(string Text, DateOnly? Day, AsOfProblem? Problem)
{
    public const string Name = "asOf";

    private const int LongestText = 40;

    /// <param name="first">Study day of the first answer; null before it.</param>
    public static AsOf Read(string? text, DateOnly today, DateOnly? first)
    {
        var asked = (text ?? "").Trim();
        if (asked.Length == 0)
            return new AsOf("", null, null);
        if (asked.Length > LongestText || !DayInput.TryRead(asked, out var day))
            return new AsOf(asked[..Math.Min(asked.Length, LongestText)], null, AsOfProblem.Unreadable);
        AsOfProblem? problem = first is null ? AsOfProblem.NoRecord : day > today ? AsOfProblem.Future : day < first ? AsOfProblem.Early : null;
        return new AsOf(ProgressWords.Iso(day), problem is null ? day : null, problem);
    }
}
