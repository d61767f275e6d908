using SreAcademy.Core.Quiz;

namespace SreAcademy.Core.Tests.Quiz.Choosing;

public sealed class OptionSenseTests
{
    [Theory]
    [InlineData("번 레이트(Burn Rate)", "번레이트")]
    [InlineData("번 레이트（Burn Rate）", "번 레이트")]
    [InlineData("SLO를 정한다.", "slo를 정한다")]
    [InlineData("에러 버짓을 공유", "에러 버짓 공유")]
    [InlineData("에러 버짓이 남는다", "에러버짓이 남는다!")]
    [InlineData("롤백 계획", "「롤백」 계획")]
    [InlineData("ＳＬＩ", "SLI")]
    [InlineData("장애", "장애")]
    [InlineData("5~10분", "5-10분")]
    [InlineData("  가용성 ", "가용성")]
    public void One_sense_in_other_letters_is_one_option(string one, string other) => Assert.Equal(OptionSense.Of(one), OptionSense.Of(other));

    [Theory]
    [InlineData("43.2분", "432분")]
    [InlineData("5-10분", "510분")]
    [InlineData("99.9%", "99.99%")]
    [InlineData("SLI", "SLO")]
    [InlineData("RTO < RPO", "RTO > RPO")]
    [InlineData("자동 복구", "자동 복구 안 함")]
    [InlineData("평가", "평")]
    [InlineData("C++", "C")]
    public void Other_numbers_names_and_signs_are_other_options(string one, string other) => Assert.NotEqual(OptionSense.Of(one), OptionSense.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("()")]
    [InlineData("(SLO)")]
    [InlineData("…?!")]
    [InlineData("\uD800 \uFFFE ((")]
    public void Any_text_has_a_sense_and_a_text_of_symbols_keeps_them(string text) => Assert.Equal(string.IsNullOrWhiteSpace(text), OptionSense.Of(text).Length == 0);
}
