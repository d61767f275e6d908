namespace SreAcademy.Core.Drills;

/// <summary>When users were left without news for too long.</summary>
internal static class DrillUpdates
{
    /// <summary>Updates that fell due within the time that passes now without one: one for each interval since the last one that is exceeded.</summary>
    public static int MissedWithin(DrillState before, TimeSpan took)
    {
        if (before.UpdateDueAt is not { } due || DrillRules.UpdateInterval(before.Declared) is not { } interval)
            return 0;
        var since = due - interval;
        return Missed(before.Clock + took - since, interval) - Missed(before.Clock - since, interval);
    }

    // An update exactly when it is due is in time.
    private static int Missed(TimeSpan gap, TimeSpan interval) => gap <= TimeSpan.Zero ? 0 : (int)((gap.Ticks - 1) / interval.Ticks);
}
