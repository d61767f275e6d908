using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Labs;

namespace SreAcademy.Core.Tests.Labs;

public sealed class NumberTextTests
{
    private static readonly NumberRange Percent = new(0.0001m, 99.9999999m);
    private static readonly NumberRange Count = new(0, 1_000_000_000_000_000m, IsWhole: true);

    [Theory]
    [InlineData("99.9", 99.9)]
    [InlineData(" 99.9 % ", 99.9)]
    [InlineData("+99.9", 99.9)]
    [InlineData("９９．９％", 99.9)]
    [InlineData(".5", 0.5)]
    [InlineData("9e1", 90)]
    public void A_percentage_is_read(string text, decimal value) => Assert.Equal(new NumberReading.Given(value), NumberText.Read(text, Percent));

    [Theory]
    [InlineData("1,000,000", 1_000_000)]
    [InlineData("1e6", 1_000_000)]
    [InlineData("0", 0)]
    [InlineData("1.0", 1)]
    public void A_count_is_read(string text, decimal value) => Assert.Equal(new NumberReading.Given(value), NumberText.Read(text, Count));

    [Theory]
    [InlineData(null, NumberFault.Empty)]
    [InlineData("  ", NumberFault.Empty)]
    [InlineData("abc", NumberFault.NotANumber)]
    [InlineData("NaN", NumberFault.NotANumber)]
    [InlineData("Infinity", NumberFault.NotANumber)]
    [InlineData("∞", NumberFault.NotANumber)]
    [InlineData("9,9", NumberFault.NotANumber)]
    [InlineData("1 2", NumberFault.NotANumber)]
    [InlineData("\uD800", NumberFault.NotANumber)]
    [InlineData("-1", NumberFault.Negative)]
    [InlineData("-1e30", NumberFault.Negative)]
    [InlineData("0", NumberFault.TooSmall)]
    [InlineData("1e-30", NumberFault.TooSmall)]
    [InlineData("1e-999999", NumberFault.TooSmall)]
    [InlineData("100", NumberFault.TooLarge)]
    [InlineData("100%", NumberFault.TooLarge)]
    [InlineData("1e30", NumberFault.TooLarge)]
    [InlineData("1e999999", NumberFault.TooLarge)]
    [InlineData("99.99999999999", NumberFault.TooLarge)]
    public void What_is_no_percentage_says_what_is_off(string? text, NumberFault fault) => Assert.Equal(new NumberReading.Off(fault), NumberText.Read(text, Percent));

    [Theory]
    [InlineData("1.5", NumberFault.NotWhole)]
    [InlineData("1e16", NumberFault.TooLarge)]
    public void What_is_no_count_says_what_is_off(string text, NumberFault fault) => Assert.Equal(new NumberReading.Off(fault), NumberText.Read(text, Count));

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(-1)]
    [InlineData(101)]
    public void What_never_or_always_works_is_no_level(int percent) => Assert.Null(Availability.FromPercent(percent));

    [Fact]
    public void Any_text_is_read_without_throwing_and_only_numbers_in_range_are_given()
    {
        var pieces = Gen.Elements("9", "0", ".", ",", "-", "+", "e", "E", "%", " ", "１", "．", "\uD800", "한", "\0", "999999").ArrayOf().Select(string.Concat);
        Prop.ForAll(pieces.ToArbitrary(), text =>
        {
            if (NumberText.Read(text, Percent) is NumberReading.Given given)
                Assert.InRange(given.Value, Percent.Least, Percent.Most);
        }).QuickCheckThrowOnFailure();
    }
}
