namespace SreAcademy.Core.Progress;

/// <summary>What it takes a day to reach a goal by its date; only the goal's cards are counted.</summary>
/// <param name="NewCardsADay">The fewest that suffice; 0 where what was begun suffices.</param>
/// <param name="MinutesADay">On average from today to the date.</param>
/// <param name="PeakMinutes">A day, in the fullest seven days in a row (or in all, if there are fewer): the fullest single day is luck.</param>
/// <param name="PeakCards">Cards to be answered a day in the fullest seven days, each counted once a day.</param>
/// <param name="ExceedsLimit">Those, with the other cards of a day, are more than the settings let into a day.</param>
public sealed record PaceNeeded(int NewCardsADay, double MinutesADay, double PeakMinutes, double PeakCards, bool ExceedsLimit)
{
    private const int PeakDays = 7;

    /// <param name="work">At least one day.</param>
    /// <param name="minutes">An answer takes.</param>
    internal static PaceNeeded Of(int newCardsADay, IReadOnlyList<(double Answers, double Cards)> work, GoalForecastInput input, double minutes)
    {
        var cards = Peak([.. work.Select(day => day.Cards)]);
        return new PaceNeeded(
            newCardsADay,
            work.Average(day => day.Answers) * minutes,
            Peak([.. work.Select(day => day.Answers)]) * minutes,
            cards,
            cards + input.OtherCardsADay > input.Settings.ReviewsPerDay);
    }

    private static double Peak(double[] days)
    {
        var width = Math.Min(PeakDays, days.Length);
        return Enumerable.Range(0, days.Length - width + 1).Max(first => days.AsSpan(first, width).ToArray().Average());
    }
}

/// <param name="Answers">Expected, repeats within the day counted.</param>
/// <param name="Readiness">The morning after, 0–1.</param>
public readonly record struct ForecastDay(DateOnly Day, double Answers, double Minutes, double Readiness);
