using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Review;

namespace SreAcademy.Core.Tests.Review;

public sealed class StudyCalendarTests
{
    private static readonly string[] Zones =
    [
        "Asia/Seoul", "UTC", "America/New_York", "Europe/Berlin", "Africa/Casablanca", "America/Sao_Paulo", "Pacific/Apia", "Australia/Lord_Howe",
        "Asia/Kathmandu", "Pacific/Kiritimati", "Africa/Cairo",
    ];

    private static readonly DateOnly First = new(2000, 1, 1);
    private static readonly DateOnly Last = new(2030, 12, 31);

    [Theory]
    [InlineData("Asia/Seoul", "04:00", "2026-03-01T18:59:59Z", "2026-03-01")]
    [InlineData("Asia/Seoul", "04:00", "2026-03-01T19:00:00Z", "2026-03-02")]
    [InlineData("Asia/Seoul", "00:00", "2026-03-01T15:00:00Z", "2026-03-02")]
    [InlineData("UTC", "12:00", "2026-03-01T11:59:59Z", "2026-02-28")]
    [InlineData("America/New_York", "01:30", "2026-11-01T05:30:00Z", "2026-11-01")] // 01:30 for the first time
    [InlineData("America/New_York", "01:30", "2026-11-01T06:10:00Z", "2026-11-01")] // 01:10 for the second time
    public void A_moment_belongs_to_the_day_that_began_last(string zone, string dayStart, string moment, string day) =>
        Assert.Equal(Date(day), Calendar(zone, dayStart).DayOf(Moment(moment)));

    [Theory]
    [InlineData("Asia/Seoul", "04:00", "2026-03-02", "2026-03-01T19:00:00Z")]
    [InlineData("America/New_York", "04:00", "2026-03-08", "2026-03-08T08:00:00Z")]
    [InlineData("America/New_York", "02:30", "2026-03-08", "2026-03-08T07:00:00Z")] // skipped: 03:00 follows 01:59
    [InlineData("America/New_York", "01:30", "2026-11-01", "2026-11-01T05:30:00Z")] // repeated
    [InlineData("America/Sao_Paulo", "00:00", "2018-11-04", "2018-11-04T03:00:00Z")] // midnight skipped
    [InlineData("America/Sao_Paulo", "00:00", "2018-02-18", "2018-02-18T03:00:00Z")] // 23:00 repeated
    [InlineData("Australia/Lord_Howe", "02:15", "2026-10-04", "2026-10-03T15:30:00Z")] // half an hour skipped
    [InlineData("Africa/Casablanca", "02:30", "2026-02-15", "2026-02-15T01:30:00Z")] // 02:00 to 03:00 repeated
    [InlineData("Pacific/Apia", "04:00", "2011-12-31", "2011-12-30T14:00:00Z")]
    [InlineData("Pacific/Apia", "00:00", "2011-12-30", "2011-12-30T10:00:00Z")] // a date that never was
    [InlineData("Pacific/Apia", "00:00", "2011-12-31", "2011-12-30T10:00:00Z")]
    public void A_day_begins_when_the_clock_first_reaches_its_start(string zone, string dayStart, string day, string moment) =>
        Assert.Equal(Moment(moment), Calendar(zone, dayStart).StartOf(Date(day)));

    [Fact]
    public void Days_follow_each_other_without_gap_or_overlap() =>
        Prop.ForAll(Days().ToArbitrary(), given =>
        {
            var (calendar, day) = given;
            var (start, next) = (calendar.StartOf(day), calendar.StartOf(day.AddDays(1)));
            if (start == next)
            {
                Assert.Equal(("Pacific/Apia", TimeOnly.MinValue, new DateOnly(2011, 12, 30)), (calendar.Zone.Id, calendar.DayStart, day));
                return;
            }

            Assert.True(start < next);
            Assert.Equal(day, calendar.DayOf(start));
            Assert.Equal(day, calendar.DayOf(next.AddTicks(-1)));
            Assert.True(calendar.DayOf(start.AddTicks(-1)) < day);
            Assert.True(LocalOf(calendar, start) >= day.ToDateTime(calendar.DayStart));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000).WithReplay(20260101UL, 42424243UL));

    [Fact]
    public void Time_never_leads_back_into_an_earlier_day() =>
        Prop.ForAll(Days().Zip(Gen.Choose(0, 48 * 60), (given, minutes) => (Given: given, Minutes: minutes)).Zip(Gen.Choose(1, 3 * 60)).ToArbitrary(), drawn =>
        {
            var (((calendar, day), minutes), later) = drawn;
            var moment = calendar.StartOf(day).AddMinutes(minutes - (24 * 60));

            var (early, late) = (calendar.DayOf(moment), calendar.DayOf(moment.AddMinutes(later)));

            Assert.InRange(late.DayNumber - early.DayNumber, 0, 2);
            Assert.True(calendar.StartOf(early) <= moment && moment < calendar.StartOf(early.AddDays(1)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000).WithReplay(20260102UL, 42424243UL));

    [Fact]
    public void The_offset_a_moment_is_written_with_makes_no_difference()
    {
        var calendar = Calendar("Asia/Seoul", "04:00");
        var moment = Moment("2026-03-01T18:59:59Z");

        Assert.Equal(calendar.DayOf(moment), calendar.DayOf(moment.ToOffset(TimeSpan.FromHours(-11))));
    }

    /// <summary>Every other day lies at a change of the zone's clocks; day starts go from midnight to noon.</summary>
    private static Gen<(StudyCalendar Calendar, DateOnly Day)> Days()
    {
        var anyDay = Gen.Choose(First.DayNumber, Last.DayNumber).Select(DateOnly.FromDayNumber);
        var dayStart = Gen.Frequency((3, Gen.Choose(0, 24)), (1, Gen.Constant(0))).Select(halfHours => TimeOnly.MinValue.AddMinutes(30 * halfHours));
        return
            from id in Gen.Elements(Zones)
            let zone = TimeZoneInfo.FindSystemTimeZoneById(id)
            from start in dayStart
            from day in ChangesOf(id) is { Count: > 0 } changes ? Gen.OneOf(anyDay, Gen.Elements<DateOnly>(changes)) : anyDay
            select (new StudyCalendar(zone, start), day);
    }

    private static readonly Dictionary<string, List<DateOnly>> Changes = Zones.ToDictionary(id => id, FindChanges);

    private static List<DateOnly> ChangesOf(string zone) => Changes[zone];

    private static List<DateOnly> FindChanges(string id)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(id);
        return [.. Enumerable.Range(First.DayNumber, Last.DayNumber - First.DayNumber).Select(DateOnly.FromDayNumber).Where(day =>
            zone.GetUtcOffset(Utc(day.AddDays(-1))) != zone.GetUtcOffset(Utc(day.AddDays(2))))];
    }

    private static DateTimeOffset Utc(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private static DateTime LocalOf(StudyCalendar calendar, DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, calendar.Zone).DateTime;

    private static StudyCalendar Calendar(string zone, string dayStart) =>
        new(TimeZoneInfo.FindSystemTimeZoneById(zone), TimeOnly.Parse(dayStart, CultureInfo.InvariantCulture));

    private static DateOnly Date(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
