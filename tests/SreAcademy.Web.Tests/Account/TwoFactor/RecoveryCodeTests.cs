using SreAcademy.Web.Account.TwoFactor;

namespace SreAcademy.Web.Tests.Account.TwoFactor;

public sealed class RecoveryCodeTests
{
    [Fact]
    public void Codes_are_sixteen_letters_in_groups_and_differ()
    {
        var codes = Enumerable.Range(0, 100).Select(_ => RecoveryCode.Create()).ToList();

        Assert.All(codes, code => Assert.Matches("^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){3}$", code));
        Assert.Equal(100, codes.Distinct().Count());
    }

    [Theory]
    [InlineData("k7qm-2x9d-0a1b-stvw")]
    [InlineData("K7QM2X9D0A1BSTVW")]
    [InlineData(" k7qm 2x9d oAlb stvw ")]
    [InlineData("ｋ７ｑｍ－２ｘ９ｄ－０ａ１ｂ－ｓｔｖｗ")]
    public void A_code_is_read_as_people_type_it(string typed) =>
        Assert.Equal(RecoveryCode.Hash(5, "k7qm-2x9d-0a1b-stvw"), RecoveryCode.Hash(5, typed));

    [Fact]
    public void Equal_codes_of_two_learners_are_kept_differently() =>
        Assert.NotEqual(RecoveryCode.Hash(5, "k7qm-2x9d-0a1b-stvw"), RecoveryCode.Hash(6, "k7qm-2x9d-0a1b-stvw"));
}
