using System.Globalization;
using System.Text.RegularExpressions;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Tracks;

/// <summary>How each line of a track's Markdown form may be written; null for a line that is not. Numbers have at most six digits and may be out of range.</summary>
internal static partial class TrackMarkdownForms
{
    public static (string Label, string Value)? Field(string line) =>
        FieldLine().Match(line) is { Success: true } match ? (match.Groups[1].Value, match.Groups[2].Value) : null;

    /// <summary>Without its notes.</summary>
    public static TrackItem? Item(string line)
    {
        if (ItemLine().Match(line) is not { Success: true } match)
            return null;
        var from = Stars(match.Groups[2].Value);
        return new TrackItem(match.Groups[1].Value, from, match.Groups[3] is { Success: true } to ? Stars(to.Value) : from);
    }

    public static string? Drill(string line) => DrillLine().Match(line) is { Success: true } match ? match.Groups[1].Value : null;

    public static int? Format(string value) => Number(FormatValue(), value);

    public static int? Days(string value) => Number(DaysValue(), value);

    public static int? Questions(string value) => Number(QuizValue(), value);

    public static int? Minutes(string value) => Number(InterviewValue(), value);

    public static TrackGoal? Goal(string value) =>
        Number(RecallValue(), value) is { } recall ? new TrackGoal.PredictedRecall(recall / 100.0)
        : Number(StudiedValue(), value) is { } score ? new TrackGoal.StudiedAndChecked(score / 100.0)
        : null;

    private static int? Number(Regex form, string value) =>
        form.Match(value) is { Success: true } match ? int.Parse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static Level Stars(string stars) => (Level)stars.Count(sign => sign is '⭐' or '★');

    [GeneratedRegex(@"^[-*] ([^:：]{1,20})[:：] *(.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex FieldLine();

    [GeneratedRegex(@"^[0-9]{1,3}[.)] +`([^`]+)` +([⭐★]\uFE0F?(?:[⭐★]\uFE0F?){0,3})(?: *[~–-] *([⭐★]\uFE0F?(?:[⭐★]\uFE0F?){0,3}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex ItemLine();

    [GeneratedRegex("^[-*] +`([^`]+)`$", RegexOptions.CultureInvariant)]
    private static partial Regex DrillLine();

    [GeneratedRegex("^sre-academy-track +([0-9]{1,6})$", RegexOptions.CultureInvariant)]
    private static partial Regex FormatValue();

    [GeneratedRegex("^([0-9]{1,6}) ?일$", RegexOptions.CultureInvariant)]
    private static partial Regex DaysValue();

    [GeneratedRegex("^([0-9]{1,6}) ?문항$", RegexOptions.CultureInvariant)]
    private static partial Regex QuizValue();

    [GeneratedRegex("^([0-9]{1,6}) ?분$", RegexOptions.CultureInvariant)]
    private static partial Regex InterviewValue();

    [GeneratedRegex("^예측 회상 ([0-9]{1,6}) ?%$", RegexOptions.CultureInvariant)]
    private static partial Regex RecallValue();

    [GeneratedRegex(@"^모든 카드 학습 ?\+ ?레벨 점검 ([0-9]{1,6}) ?%$", RegexOptions.CultureInvariant)]
    private static partial Regex StudiedValue();
}
