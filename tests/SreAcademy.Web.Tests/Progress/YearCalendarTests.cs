using System.Globalization;
using SreAcademy.Core.Progress;
using SreAcademy.Web.Features.Progress.Past;

namespace SreAcademy.Web.Tests.Progress;

public sealed class YearCalendarTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("2026-11-23")]
    [InlineData("2026-11-22")]
    [InlineData("2026-11-28")]
    [InlineData("2024-02-29")]
    [InlineData("2027-01-01")]
    public void Every_day_of_the_year_stands_in_its_week_once(string text)
    {
        var today = DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var calendar = Of(today, [.. Enumerable.Range(0, 400).Select(ago => Day(today.AddDays(ago - 399), 5))]);

        Assert.InRange(calendar.Marks.Count, 365, 371);
        Assert.Equal(calendar.Marks.Count, calendar.Marks.Select(mark => (mark.X, mark.Y)).Distinct().Count());
        Assert.All(calendar.Marks, mark => Assert.Equal((int)mark.Day.Day.DayOfWeek, (int)((mark.Y - YearCalendar.Top) / YearCalendar.Cell)));
        Assert.Equal(today, calendar.Marks[^1].Day.Day);
        Assert.Equal(YearCalendar.Weeks - 1, (int)((calendar.Marks[^1].X - YearCalendar.Left) / YearCalendar.Cell));
        Assert.Equal("", calendar.EmptyDays);
    }

    [Fact]
    public void Days_without_a_value_are_dots()
    {
        var calendar = Of(Today, [Day(Today.AddDays(-3), 5)]);

        Assert.Equal(365, calendar.EmptyDays.Count(letter => letter == 'M'));
    }

    [Fact]
    public void More_answers_take_a_larger_step_and_the_key_says_from_where_to_where()
    {
        var calendar = Of(Today, [.. Enumerable.Range(1, 8).Select(n => Day(Today.AddDays(n - 8), n))]);

        Assert.Equal([1, 1, 2, 2, 3, 3, 4, 4], calendar.Marks.Select(mark => mark.Step));
        Assert.Equal(["1–2번", "3–4번", "5–6번", "7–8번"], calendar.Bounds.Select((bound, place) => Measure.Answers.Text(calendar.LowerOf(place), bound)));
    }

    [Fact]
    public void Days_that_are_all_alike_take_the_largest_step()
    {
        var calendar = Of(Today, [Day(Today, 7), Day(Today.AddDays(-1), 7)]);

        Assert.Equal([7], calendar.Bounds);
        Assert.All(calendar.Marks, mark => Assert.Equal(4, mark.Step));
    }

    [Fact]
    public void Retention_leaves_out_days_on_which_nothing_was_tested()
    {
        DayDigest[] days = [Day(Today.AddDays(-1), 5), Day(Today, 5) with { Tested = 4, Recalled = 3 }];

        Assert.Equal(Today, Assert.Single(new YearCalendar(days, Today, Measure.Retention, DayOfWeek.Sunday).Marks).Day.Day);
    }

    [Fact]
    public void Days_after_today_are_not_of_the_year() => Assert.Empty(Of(Today, [Day(Today.AddDays(1), 5)]).Marks);

    [Fact]
    public void Months_add_up_their_days_latest_first()
    {
        DayDigest[] days = [Day(new(2026, 9, 30), 3), Day(new(2026, 10, 1), 4) with { Tested = 3, Recalled = 2 }, Day(new(2026, 10, 31), 5) with { Tested = 1, Recalled = 1 }];

        Assert.Equal(
            [new(new(2026, 10, 1), 9, TimeSpan.FromMinutes(2), 0, 4, 3), new(new(2026, 9, 1), 3, TimeSpan.FromMinutes(1), 0, 0, 0)],
            MonthFigures.Of(days));
    }

    private static DayDigest Day(DateOnly day, int answers) => new(day, answers, TimeSpan.FromMinutes(1), 0, 0, 0);

    private static YearCalendar Of(DateOnly today, IReadOnlyList<DayDigest> days) => new(days, today, Measure.Answers, DayOfWeek.Sunday);
}
