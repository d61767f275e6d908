using System.Globalization;
using System.Text.RegularExpressions;

namespace SreAcademy.Core.Review;

/// <summary>Learning steps as people write them: "1분 10분", "1m 10m 1h", "90초".</summary>
public static partial class StepText
{
    private const int Minute = 60;
    private const int Hour = 60 * Minute;
    private const int Day = 24 * Hour;

    private static readonly (int Seconds, string Korean, string Latin)[] Units =
        [(Day, "일", "d"), (Hour, "시간", "h"), (Minute, "분", "m"), (1, "초", "s")];

    /// <summary>UTF-16 units; nobody needs more, and a longer text is not looked at.</summary>
    public const int LongestText = 200;

    /// <returns>Seconds, in the order written; empty for an empty text; null where a part is not a whole number with a unit.</returns>
    public static IReadOnlyList<int>? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        if (text.Length > LongestText || !Whole().IsMatch(text))
            return null;
        return [.. Step().Matches(text).Select(Seconds)];
    }

    /// <summary>1분 10분 1시간: each step in the largest unit that divides it.</summary>
    public static string InKorean(IEnumerable<int> steps) => string.Join(' ', steps.Select(step => Write(step, unit => unit.Korean)));

    /// <summary>1m 10m 1h.</summary>
    public static string InLatin(IEnumerable<int> steps) => string.Join(' ', steps.Select(step => Write(step, unit => unit.Latin)));

    private static int Seconds(Match step)
    {
        var count = long.Parse(step.Groups["count"].ValueSpan, CultureInfo.InvariantCulture);
        var unit = step.Groups["unit"].Value.ToLowerInvariant();
        var seconds = Units.Single(known => known.Korean == unit || known.Latin[0] == unit[0]).Seconds;
        return (int)Math.Min(count * seconds, int.MaxValue);
    }

    private static string Write(int step, Func<(int Seconds, string Korean, string Latin), string> name)
    {
        var unit = Units.First(candidate => step % candidate.Seconds == 0);
        return string.Create(CultureInfo.InvariantCulture, $"{step / unit.Seconds}{name(unit)}");
    }

    private const string OneStep = @"(?<count>[0-9]{1,9})\s*(?<unit>초|분|시간|일|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d)";

    [GeneratedRegex(OneStep, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Step();

    [GeneratedRegex($@"^\s*{OneStep}([\s,，、/]+{OneStep})*[\s,]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
