using SreAcademy.Core.Progress;

namespace SreAcademy.Web.Features.Progress.Past;

/// <param name="Month">Its first day.</param>
public sealed record MonthFigures(DateOnly Month, int Answers, TimeSpan Time, int Begun, int Tested, int Recalled)
{
    /// <summary>As many as are looked at together.</summary>
    public const int Most = 12;

    /// <returns>The latest <see cref="Most"/> months with an answer, latest first.</returns>
    public static IReadOnlyList<MonthFigures> Of(IReadOnlyList<DayDigest> days) =>
    [
        .. days.GroupBy(day => new DateOnly(day.Day.Year, day.Day.Month, 1))
            .OrderByDescending(month => month.Key)
            .Take(Most)
            .Select(month => new MonthFigures(
                month.Key,
                month.Sum(day => day.Answers),
                month.Aggregate(TimeSpan.Zero, (sum, day) => sum + day.Time),
                month.Sum(day => day.Begun),
                month.Sum(day => day.Tested),
                month.Sum(day => day.Recalled))),
    ];
}
