using System.Globalization;
using SreAcademy.Core.Labs;

namespace SreAcademy.Core.Quiz;

/// <summary>
/// Figures that a learner put into the SLO workshop, for a quiz about exactly these. Null for what was not put in. An address holds them as
/// <c>slo:99.9,days:30,rate:1.44,left:100</c>; what is read from one lies within the ranges here and fits together.
/// </summary>
public sealed record GivenFigures
{
    /// <summary>Characters; a longer text is not read at all.</summary>
    public const int LongestText = 300;

    /// <summary>Percent.</summary>
    public static NumberRange ObjectiveRange { get; } = new(0.0001m, 99.9999999m);

    /// <summary>The longest alert window is three days; a window of the SLO below a week would be filled by it.</summary>
    public static NumberRange DayRange { get; } = new(7, 365, IsWhole: true);

    /// <summary>Requests.</summary>
    public static NumberRange CountRange { get; } = new(0, 1_000_000_000_000_000m, IsWhole: true);

    public static NumberRange PercentRange { get; } = new(0, 100);

    public static NumberRange MinuteRange { get; } = new(0.01m, 525_600);

    private static readonly (string Name, NumberRange Range, Func<GivenFigures, decimal?> Get, Func<GivenFigures, decimal, GivenFigures> With)[] Members =
    [
        ("slo", ObjectiveRange, figures => figures.Objective, (figures, value) => figures with { Objective = value }),
        ("days", DayRange, figures => figures.Days, (figures, value) => figures with { Days = value }),
        ("total", CountRange with { Least = 1 }, figures => figures.Total, (figures, value) => figures with { Total = value }),
        ("failed", CountRange, figures => figures.Failed, (figures, value) => figures with { Failed = value }),
        ("rate", PercentRange, figures => figures.ErrorRate, (figures, value) => figures with { ErrorRate = value }),
        ("left", PercentRange, figures => figures.Left, (figures, value) => figures with { Left = value }),
        ("outage", PercentRange, figures => figures.OutageRate, (figures, value) => figures with { OutageRate = value }),
        ("min", MinuteRange, figures => figures.OutageMinutes, (figures, value) => figures with { OutageMinutes = value }),
        ("base", PercentRange, figures => figures.Background, (figures, value) => figures with { Background = value }),
    ];

    /// <summary>The SLO, or an availability, in percent.</summary>
    public required decimal Objective { get; init; }

    /// <summary>The SLO's window.</summary>
    public decimal? Days { get; init; }

    /// <summary>Requests within the window.</summary>
    public decimal? Total { get; init; }

    /// <summary>Of <see cref="Total"/>, not more.</summary>
    public decimal? Failed { get; init; }

    /// <summary>Bad ÷ all now, percent.</summary>
    public decimal? ErrorRate { get; init; }

    /// <summary>Of the error budget, percent.</summary>
    public decimal? Left { get; init; }

    /// <summary>Bad ÷ all during an outage, percent.</summary>
    public decimal? OutageRate { get; init; }

    /// <summary>How long the outage lasts, not longer than the window.</summary>
    public decimal? OutageMinutes { get; init; }

    /// <summary>Bad ÷ all before and after the outage, percent, not more than during it.</summary>
    public decimal? Background { get; init; }

    /// <returns>Null for a text that is none of these, also where a single figure is off.</returns>
    public static GivenFigures? Read(string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > LongestText)
            return null;
        var figures = new GivenFigures { Objective = 0 };
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in text.Split(','))
        {
            var pair = part.Split(':', 2);
            var at = Array.FindIndex(Members, member => member.Name == pair[0]);
            if (pair.Length < 2 || at < 0 || !named.Add(pair[0]) || NumberText.Read(pair[1], Members[at].Range) is not NumberReading.Given given)
                return null;
            figures = Members[at].With(figures, given.Value);
        }
        return named.Contains("slo") && figures.Fits ? figures : null;
    }

    public string Write() => string.Join(',', Members
        .Select(member => (member.Name, Value: member.Get(this)))
        .Where(member => member.Value is not null)
        .Select(member => $"{member.Name}:{member.Value!.Value.ToString("0.############################", CultureInfo.InvariantCulture)}"));

    // Comparing with what is not given says nothing.
    private bool Fits => !(Failed > Total) && !(Background > OutageRate) && !(OutageMinutes > Days * 1440);
}
