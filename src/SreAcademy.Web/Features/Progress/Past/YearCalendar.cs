using System.Text;
using SreAcademy.Core.Progress;
using SreAcademy.Web.Components.Shared;

namespace SreAcademy.Web.Features.Progress.Past;

/// <summary>A year of days, a week a column, today in the last one.</summary>
public sealed class YearCalendar
{
    public const int Weeks = 53;
    public const int DaysPerWeek = 7;
    public const int Cell = 15;
    public const int Left = 20;
    public const int Top = 18;
    public const int Width = Left + (Weeks * Cell);
    public const int Height = Top + (DaysPerWeek * Cell);

    /// <summary>Sizes grow with the value, so that a calendar is read without its shades as well.</summary>
    private static readonly int[] Sizes = [5, 7, 9, 12];

    /// <summary>Two columns further a month's name has room.</summary>
    private const int RoomForName = 3;
    private const int EmptySize = 2;

    private readonly DateOnly first;

    /// <param name="days">Ascending; those of other years are passed over.</param>
    /// <param name="weekStart">The top row.</param>
    public YearCalendar(IReadOnlyList<DayDigest> days, DateOnly today, Measure measure, DayOfWeek weekStart)
    {
        ArgumentNullException.ThrowIfNull(days);
        var daysBefore = ((int)today.DayOfWeek - (int)weekStart + DaysPerWeek) % DaysPerWeek;
        first = today.AddDays(-daysBefore - ((Weeks - 1) * DaysPerWeek));
        Today = today;
        WeekStart = weekStart;
        Days = [.. days.Where(day => day.Day >= first && day.Day <= today)];
        var shown = Days.Select(day => (Day: day, Value: measure.Of(day))).Where(day => day.Value is not null).ToList();
        Least = shown.Count == 0 ? 0 : shown.Min(day => day.Value!.Value);
        Bounds = BoundsOf([.. shown.Select(day => day.Value!.Value).Order()]);
        Marks = [.. shown.Select(day => Mark(day.Day, day.Value!.Value))];
    }

    public DateOnly Today { get; }

    public DayOfWeek WeekStart { get; }

    /// <summary>Of the year shown.</summary>
    public IReadOnlyList<DayDigest> Days { get; }

    public IReadOnlyList<DayMark> Marks { get; }

    /// <summary>Upper ends of the steps, ascending: what a quarter, a half, three quarters and all of the days with a value do not pass. Fewer where they fall together.</summary>
    public IReadOnlyList<int> Bounds { get; }

    /// <summary>The smallest value; 0 where there is none.</summary>
    public int Least { get; }

    /// <summary>Every other day of the week, by where its name stands.</summary>
    public IEnumerable<(int Y, DayOfWeek Day)> WeekDays =>
        Enumerable.Range(0, DaysPerWeek).Where(row => row % 2 == 1).Select(row => (Top + (row * Cell) + 11, first.AddDays(row).DayOfWeek));

    /// <summary>Months by the column in which they begin.</summary>
    public IEnumerable<(int X, DateOnly Month)> Months
    {
        get
        {
            var last = -RoomForName;
            for (var week = 0; week < Weeks - 1; week++)
            {
                var start = first.AddDays(week * DaysPerWeek);
                var month = Enumerable.Range(0, DaysPerWeek).Select(start.AddDays).FirstOrDefault(day => day.Day == 1);
                if (month == default || week - last < RoomForName)
                    continue;
                last = week;
                yield return (Left + (week * Cell), month);
            }
        }
    }

    /// <summary>A dot for every day without a value, as one path.</summary>
    public string EmptyDays
    {
        get
        {
            var marked = Marks.Select(mark => mark.Day.Day).ToHashSet();
            var path = new StringBuilder();
            for (var day = first; day <= Today; day = day.AddDays(1))
            {
                if (!marked.Contains(day))
                    path.Append('M').Append(X(day) + ((Cell - EmptySize) / 2)).Append(' ').Append(Y(day) + ((Cell - EmptySize) / 2)).Append('h').Append(EmptySize).Append('v').Append(EmptySize).Append("h-").Append(EmptySize).Append('z');
            }
            return path.ToString();
        }
    }

    /// <summary>The lower end of the step at a place of <see cref="Bounds"/>.</summary>
    public int LowerOf(int place) => place == 0 ? Least : Bounds[place - 1] + 1;

    public static int SizeOf(int step) => Sizes[step - 1];

    private static List<int> BoundsOf(IReadOnlyList<int> values) => values.Count == 0
        ? []
        : [.. Enumerable.Range(1, Sizes.Length).Select(quarter => values[((values.Count * quarter) + Sizes.Length - 1) / Sizes.Length - 1]).Distinct()];

    // The largest values take the last step, however few steps there are.
    private DayMark Mark(DayDigest day, int value)
    {
        var step = Sizes.Length - Bounds.Count + 1 + Bounds.TakeWhile(bound => bound < value).Count();
        return new DayMark(day, step, X(day.Day) + ((Cell - SizeOf(step)) / 2.0), Y(day.Day) + ((Cell - SizeOf(step)) / 2.0));
    }

    private int X(DateOnly day) => Left + ((day.DayNumber - first.DayNumber) / DaysPerWeek * Cell);

    private int Y(DateOnly day) => Top + ((day.DayNumber - first.DayNumber) % DaysPerWeek * Cell);
}

/// <param name="Step">1–4.</param>
public readonly record struct DayMark(DayDigest Day, int Step, double X, double Y)
{
    public string Size => Svg.At(YearCalendar.SizeOf(Step));
}
