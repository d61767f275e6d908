using SreAcademy.Web.Features.Progress.Now;

namespace SreAcademy.Web.Tests.Progress;

public sealed class AsOfTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly First = new(2026, 3, 22);

    [Theory]
    [InlineData("2026-10-01")]
    [InlineData(" 2026-10-1 ")]
    [InlineData("2026.10.1")]
    [InlineData("20261001")]
    [InlineData("2026년 10월 1일")]
    public void A_day_is_read_as_people_write_it(string text) =>
        Assert.Equal(new AsOf("2026-10-01", new DateOnly(2026, 10, 1), null), AsOf.Read(text, Today, First));

    [Theory]
    [InlineData("2026-11-23")]
    [InlineData("2026-03-22")]
    public void Today_and_the_first_day_can_be_chosen(string text) => Assert.NotNull(AsOf.Read(text, Today, First).Day);

    [Theory]
    [InlineData("어제", AsOfProblem.Unreadable)]
    [InlineData("2026-02-30", AsOfProblem.Unreadable)]
    [InlineData("2026-11-24", AsOfProblem.Future)]
    [InlineData("9999-12-31", AsOfProblem.Future)]
    [InlineData("2026-03-21", AsOfProblem.Early)]
    [InlineData("0001-01-01", AsOfProblem.Early)]
    public void What_cannot_be_shown_says_why_and_keeps_what_was_asked_for(string text, AsOfProblem problem) =>
        Assert.Equal(new AsOf(text, null, problem), AsOf.Read(text, Today, First));

    [Fact]
    public void Without_a_record_there_is_no_past_day() => Assert.Equal(AsOfProblem.NoRecord, AsOf.Read("2026-10-01", Today, null).Problem);

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void Nothing_asked_for_is_no_problem(string? text) => Assert.Equal(new AsOf("", null, null), AsOf.Read(text, Today, First));

    [Fact]
    public void A_long_text_is_cut() => Assert.Equal(40, AsOf.Read(new string('가', 5000), Today, First).Text.Length);
}
