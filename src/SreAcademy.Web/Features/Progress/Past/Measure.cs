using SreAcademy.Core.Progress;
using SreAcademy.Web.Components.Shared;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Progress.Past;

/// <summary>What the calendar is filled by.</summary>
public enum Measure
{
    Answers,
    Time,
    Retention,
}

public static class Measures
{
    /// <summary>Of the address: <c>/progress?show=time</c>.</summary>
    public const string Name = "show";

    public static IReadOnlyList<Measure> All { get; } = [Measure.Answers, Measure.Time, Measure.Retention];

    /// <summary>Answers where nothing else is asked for.</summary>
    public static Measure Read(string? text) => text switch
    {
        "time" => Measure.Time,
        "retention" => Measure.Retention,
        _ => Measure.Answers,
    };

    /// <summary>As the address names it; null for what is shown anyway.</summary>
    public static string? Value(this Measure measure) => measure switch
    {
        Measure.Answers => null,
        Measure.Time => "time",
        Measure.Retention => "retention",
    };

    public static string Label(this Measure measure) => measure switch
    {
        Measure.Answers => UiText.ProgressAnswers,
        Measure.Time => UiText.ProgressTime,
        Measure.Retention => UiText.ProgressRetention,
    };

    /// <summary>Answers, minutes or percent; null where the day has none of it.</summary>
    public static int? Of(this Measure measure, DayDigest day) => measure switch
    {
        Measure.Answers => day.Answers,
        Measure.Time => ProgressWords.Minutes(day.Time),
        Measure.Retention => day.TrueRetention is { } share ? ReadinessWords.PercentNumber(share) : null,
    };

    /// <summary>3–7번, 3–7분, 80–89%.</summary>
    public static string Text(this Measure measure, int from, int to)
    {
        var range = from >= to ? ProgressWords.Count(to) : $"{ProgressWords.Count(from)}–{ProgressWords.Count(to)}";
        return measure switch
        {
            Measure.Answers => Phrase.Of(UiText.ProgressTimes, range),
            Measure.Time => Phrase.Of(UiText.ProgressMinutes, range),
            Measure.Retention => range + "%",
        };
    }
}
