using SreAcademy.Core.Review;

namespace SreAcademy.Core.Tests.Review;

public class StepTextTests
{
    [Theory]
    [InlineData("1분 10분", new[] { 60, 600 })]
    [InlineData("1m 10m 1h", new[] { 60, 600, 3600 })]
    [InlineData("90s", new[] { 90 })]
    [InlineData("90초", new[] { 90 })]
    [InlineData(" 1 분,  2시간 / 1일 ", new[] { 60, 7200, 86400 })]
    [InlineData("30 Sec, 5 MINUTES, 1 hr", new[] { 30, 300, 3600 })]
    [InlineData("1분,10분", new[] { 60, 600 })]
    [InlineData("", new int[0])]
    [InlineData("  ", new int[0])]
    [InlineData(null, new int[0])]
    [InlineData("0분", new[] { 0 })]
    [InlineData("999999999일", new[] { int.MaxValue })]
    public void Steps_are_read_in_Korean_and_in_Latin_units(string? text, int[] seconds) => Assert.Equal(seconds, StepText.Parse(text));

    [Theory]
    [InlineData("10")]
    [InlineData("1분10")]
    [InlineData("1.5분")]
    [InlineData("-1분")]
    [InlineData("1주")]
    [InlineData("분")]
    [InlineData("1분 그리고 10분")]
    [InlineData("1분10분")]
    [InlineData("9999999999초")]
    [InlineData("1m\u0000")]
    public void What_is_not_a_number_with_a_unit_is_not_read(string text) => Assert.Null(StepText.Parse(text));

    [Fact]
    public void A_text_longer_than_anyone_needs_is_not_looked_at() =>
        Assert.Null(StepText.Parse(string.Concat(Enumerable.Repeat("1분 ", 100_000))));

    [Theory]
    [InlineData(new int[0], "", "")]
    [InlineData(new[] { 60, 600 }, "1분 10분", "1m 10m")]
    [InlineData(new[] { 90, 5400, 7200, 86400 }, "90초 90분 2시간 1일", "90s 90m 2h 1d")]
    public void Steps_are_written_in_the_largest_unit_that_fits_and_read_back_the_same(int[] seconds, string korean, string latin)
    {
        Assert.Equal(korean, StepText.InKorean(seconds));
        Assert.Equal(latin, StepText.InLatin(seconds));
        Assert.Equal(seconds, StepText.Parse(korean));
        Assert.Equal(seconds, StepText.Parse(latin));
    }
}
