using SreAcademy.Core.Labs;
using SreAcademy.Core.Quiz;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Labs;

/// <summary>Everything the workshop is told by its address. What the address does not name has a usual value, so the page always shows something.</summary>
public sealed record WorkshopInput
{
    /// <summary>Percent.</summary>
    public static NumberRange Level => GivenFigures.ObjectiveRange;

    static NumberRange Percent => GivenFigures.PercentRange;
    static NumberRange Count => GivenFigures.CountRange;
    static NumberRange Minutes => GivenFigures.MinuteRange;
    static NumberRange DayRange => GivenFigures.DayRange;

    public required LabField Available { get; init; }
    public required LabField Down { get; init; }
    public required DowntimeWindow Window { get; init; }

    /// <summary>As the address has it; null for none.</summary>
    public required string? WindowText { get; init; }
    public required PartsField Parts { get; init; }
    public required LabField Objective { get; init; }
    public required LabField Total { get; init; }
    public required LabField Failed { get; init; }
    public required LabField Rate { get; init; }
    public required LabField Left { get; init; }
    public required LabField Days { get; init; }
    public required LabField Outage { get; init; }
    public required LabField Lasts { get; init; }
    public required LabField Background { get; init; }

    public static WorkshopInput Of(Func<string, string?> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        LabField Field(string key, string usual, NumberRange range) => LabField.Of(key, query(key), usual, range);
        var window = WindowNames.Read(query(WindowNames.Key));
        return new()
        {
            Available = Field("a", "99.9", Level) with { IsLevel = true },
            Down = Inside(Field("down", "43.2", Minutes), window ?? DowntimeWindow.ThirtyDays),
            Window = window ?? DowntimeWindow.ThirtyDays,
            WindowText = query(WindowNames.Key),
            Parts = PartsField.Of(query(PartsField.Key)),
            Objective = Field("slo", "99.9", Level) with { IsLevel = true },
            Total = Field("total", "1000000", Count with { Least = 1 }),
            Failed = NoMore(Field("failed", "250", Count), Field("total", "1000000", Count), UiText.LabFailedOverTotal),
            Rate = Field("rate", "1.44", Percent),
            Left = Field("left", "100", Percent),
            Days = Field("days", "30", DayRange),
            Outage = NoLess(Field("outage", "10", Percent), Field("base", "0.01", Percent)),
            Lasts = NoMore(Field("min", "45", Minutes), Field("days", "30", DayRange), UiText.LabLongerThanWindow, minutes: 1440),
            Background = Field("base", "0.01", Percent),
        };
    }

    /// <summary>What the address names, so that one form does not lose what was put in another.</summary>
    public IEnumerable<(string Key, string Text)> Given
    {
        get
        {
            LabField[] fields = [Available, Down, Objective, Total, Failed, Rate, Left, Days, Outage, Lasts, Background];
            foreach (var number in fields.Where(one => one.IsGiven))
                yield return (number.Key, number.Text);
            if (Parts.IsGiven)
                yield return (PartsField.Key, Parts.Text);
            if (WindowText is not null)
                yield return (WindowNames.Key, WindowNames.Of(Window));
        }
    }

    /// <summary>Of one calculator, for a quiz about them; null while one of them is off.</summary>
    public GivenFigures? DowntimeFigures => Figures(Available, all => new GivenFigures { Objective = all[0] });

    /// <inheritdoc cref="DowntimeFigures"/>
    public GivenFigures? BudgetFigures => Figures(Objective, all => new GivenFigures { Objective = all[0], Total = all[1], Failed = all[2] }, Total, Failed);

    /// <inheritdoc cref="DowntimeFigures"/>
    public GivenFigures? BurnFigures =>
        Figures(Objective, all => new GivenFigures { Objective = all[0], Days = all[1], ErrorRate = all[2], Left = all[3] }, Days, Rate, Left);

    /// <inheritdoc cref="DowntimeFigures"/>
    public GivenFigures? AlertFigures => Figures(
        Objective, all => new GivenFigures { Objective = all[0], Days = all[1], OutageRate = all[2], OutageMinutes = all[3], Background = all[4] }, Days, Outage, Lasts, Background);

    static GivenFigures? Figures(LabField objective, Func<decimal[], GivenFigures> of, params LabField[] others)
    {
        LabField[] fields = [objective, .. others];
        return fields.All(field => field is { Value: not null, Problem: null }) ? of([.. fields.Select(field => field.Value!.Value)]) : null;
    }

    static LabField Inside(LabField field, DowntimeWindow window) =>
        field.Value is { } minutes && Downtime.Allowing((double)minutes * 60, window.Days()) is null ? field with { Clash = UiText.LabLongerThanWindow } : field;

    static LabField NoMore(LabField field, LabField most, string words, decimal minutes = 1) =>
        field.Value > most.Value * minutes ? field with { Clash = words } : field;

    static LabField NoLess(LabField field, LabField least) =>
        field.Value < least.Value ? field with { Clash = UiText.LabOutageBelowBase } : field;
}
