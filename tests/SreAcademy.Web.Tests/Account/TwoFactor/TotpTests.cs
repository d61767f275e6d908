using System.Text;
using SreAcademy.Web.Account.TwoFactor;

namespace SreAcademy.Web.Tests.Account.TwoFactor;

public sealed class TotpTests
{
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("12345678901234567890");

    /// <summary>RFC 6238, appendix B, the last six of its eight digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, Totp.Code(Key, Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Fact]
    public void Keys_are_read_as_apps_read_them()
    {
        Assert.Equal(Key, Totp.Key("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"));
        Assert.Equal([0x48, 0x65, 0x6C, 0x6C, 0x6F, 0x21, 0xDE, 0xAD, 0xBE, 0xEF], Totp.Key("JBSWY3DPEHPK3PXP"));
    }

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void A_clock_may_be_a_step_off(int secondsOff, bool fits)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1234567890);
        var shown = Totp.Code(Key, Totp.StepAt(now.AddSeconds(secondsOff)));

        Assert.Equal(fits ? Totp.StepAt(now.AddSeconds(secondsOff)) : null, Totp.Match(Key, shown, now));
    }

    [Theory]
    [InlineData("")]
    [InlineData("28708")]
    [InlineData("2870820")]
    public void Anything_but_six_digits_fits_nothing(string typed) =>
        Assert.Null(Totp.Match(Key, typed, DateTimeOffset.FromUnixTimeSeconds(59)));
}
