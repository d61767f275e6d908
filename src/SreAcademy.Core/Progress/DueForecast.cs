using SreAcademy.Core.Content;

namespace SreAcademy.Core.Progress;

/// <summary>What falls due on each of the coming study days if nothing is answered meanwhile: a count of what stands in the schedule, no simulation.</summary>
public static class DueForecast
{
    public const int UsualDays = 30;

    /// <param name="standings">At most one a card; those of retired cards are passed over, interview questions are counted.</param>
    /// <param name="suspended">Cards that are not asked for.</param>
    /// <param name="days">≥ 1.</param>
    /// <returns>As many as <paramref name="days"/>, from today on; today has what is overdue as well. Fewer only at the end of the calendar.</returns>
    public static IReadOnlyList<DueDay> Of(
        CatalogSnapshot catalog, IEnumerable<CardStanding> standings, IReadOnlySet<long> suspended, DateOnly today, int days = UsualDays)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(standings);
        ArgumentNullException.ThrowIfNull(suspended);
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        var cards = new int[Math.Min(days, DateOnly.MaxValue.DayNumber - today.DayNumber + 1)];
        foreach (var standing in standings)
        {
            var day = Math.Max(0, standing.DueDay.DayNumber - today.DayNumber);
            if (standing.IsSeen && day < cards.Length && catalog.CardsById.ContainsKey(standing.CardId) && !suspended.Contains(standing.CardId))
                cards[day]++;
        }
        return [.. cards.Select((count, day) => new DueDay(today.AddDays(day), count))];
    }
}

/// <param name="Cards">Due on the day, ≥ 0.</param>
public readonly record struct DueDay(DateOnly Day, int Cards);
