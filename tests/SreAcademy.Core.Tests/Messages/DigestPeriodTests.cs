using System.Globalization;
using SreAcademy.Core.Messages;

namespace SreAcademy.Core.Tests.Messages;

public class DigestPeriodTests
{
    private static readonly TimeZoneInfo Seoul = TimeZoneInfo.FindSystemTimeZoneById("Asia/Seoul");

    private static readonly DateTimeOffset LongAgo = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // 2027-03-01 is a Monday.
    [Theory]
    [InlineData("2027-03-01 07:59", null)]
    [InlineData("2027-03-01 08:00", "2027-03-01")]
    [InlineData("2027-03-03 08:00", "2027-03-01")]
    [InlineData("2027-03-03 07:00", null)]
    [InlineData("2027-03-03 20:00", null)]
    [InlineData("2027-03-07 19:59", "2027-03-01")]
    [InlineData("2027-03-08 08:00", "2027-03-08")]
    public void A_weekly_digest_is_due_on_monday_and_late_within_the_week(string local, string? first) =>
        Assert.Equal(Day(first), DigestPeriod.Of(weekly: true, At(local), LongAgo, Seoul));

    [Theory]
    [InlineData("2027-03-01 08:00", "2027-03-01")]
    [InlineData("2027-03-05 19:30", "2027-03-05")]
    [InlineData("2027-03-05 20:30", null)]
    [InlineData("2027-03-06 09:00", null)]
    [InlineData("2027-03-07 09:00", null)]
    public void A_daily_digest_is_due_from_monday_to_friday_and_late_within_the_day(string local, string? first) =>
        Assert.Equal(Day(first), DigestPeriod.Of(weekly: false, At(local), LongAgo, Seoul));

    [Fact]
    public void What_was_asked_for_in_mid_period_begins_with_the_next()
    {
        var since = At("2027-03-03 10:00");

        Assert.Null(DigestPeriod.Of(weekly: true, At("2027-03-03 11:00"), since, Seoul));
        Assert.Equal(Day("2027-03-08"), DigestPeriod.Of(weekly: true, At("2027-03-08 08:00"), since, Seoul));
        Assert.Null(DigestPeriod.Of(weekly: false, At("2027-03-03 11:00"), since, Seoul));
        Assert.Equal(Day("2027-03-04"), DigestPeriod.Of(weekly: false, At("2027-03-04 08:00"), since, Seoul));
    }

    [Fact]
    public void The_hour_is_the_learners()
    {
        var now = At("2027-03-01 08:30");
        var newYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

        Assert.Equal(Day("2027-03-01"), DigestPeriod.Of(weekly: false, now, LongAgo, Seoul));
        Assert.Null(DigestPeriod.Of(weekly: false, now, LongAgo, newYork));
    }

    private static DateTimeOffset At(string local) => new(DateTime.Parse(local, CultureInfo.InvariantCulture), TimeSpan.FromHours(9));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
