using SreAcademy.Core.Content;
using SreAcademy.Core.Drills;

namespace SreAcademy.Web.Features.Drills.Charts;

/// <summary>The figures of an incident over simulated time, from the alert to where the drill stands. Nothing in them says what is to be done.</summary>
public static class IncidentCurves
{
    /// <summary>How much of the usual is shown before the alert.</summary>
    public static readonly TimeSpan Before = TimeSpan.FromMinutes(-10);

    /// <summary>An alert rings some minutes after a figure has begun to move.</summary>
    private static readonly TimeSpan Rise = TimeSpan.FromMinutes(-4);

    /// <summary>What is mitigated takes a while to show.</summary>
    private static readonly TimeSpan Fall = TimeSpan.FromMinutes(5);

    public static IReadOnlyList<CurvePoint> Signal(DrillSignal signal, DrillState state)
    {
        ArgumentNullException.ThrowIfNull(signal);
        ArgumentNullException.ThrowIfNull(state);
        List<CurvePoint> points = [new(Before, signal.Usual), new(Rise, signal.Usual), new(TimeSpan.Zero, signal.Peak)];
        if (state.MitigatedAt is not { } mitigated)
        {
            points.Add(new(state.Clock, signal.Peak));
            return points;
        }

        points.Add(new(mitigated, signal.Peak));
        var calm = mitigated + Fall;
        if (state.Clock < calm)
        {
            points.Add(new(state.Clock, signal.Peak + ((signal.Usual - signal.Peak) * ((state.Clock - mitigated) / Fall))));
            return points;
        }

        points.Add(new(calm, signal.Usual));
        points.Add(new(state.Clock, signal.Usual));
        return points;
    }

    /// <returns>Share of the budget of 30 days that is left, where it was whole before; below 0 when more was burnt than there was.</returns>
    public static IReadOnlyList<CurvePoint> BudgetLeft(DrillState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        List<CurvePoint> points = [new(TimeSpan.Zero, 1)];
        var left = 1.0;
        foreach (var happened in state.Timeline.Where(happened => happened.Took > TimeSpan.Zero))
        {
            left -= happened.Burnt;
            points.Add(new(happened.At + happened.Took, left));
        }

        return points;
    }
}
