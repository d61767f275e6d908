using SreAcademy.Core.Content.Rendering;

namespace SreAcademy.Core.Tests.Content.Rendering;

public sealed class LiteralStarsTests
{
    [Theory]
    [InlineData("/api/*는 그대로, /img/*는 하루", @"/api/\*는 그대로, /img/\*는 하루")]
    [InlineData("2*MSL 그리고 3*T", @"2\*MSL 그리고 3\*T")]
    [InlineData("코어 * 2 * 3", @"코어 \* 2 \* 3")]
    [InlineData("하나뿐인 *별", @"하나뿐인 \*별")]
    public void A_star_that_stands_for_itself_is_kept(string markdown, string expected) => Assert.Equal(expected, LiteralStars.Escape(markdown));

    [Theory]
    [InlineData("이것은 *강조*예요")]
    [InlineData("**굵게** 그리고 ***둘 다***")]
    [InlineData("`/api/*` 와 ``a * b``")]
    [InlineData("* 항목\n* 항목")]
    [InlineData("~~~\na * b\n~~~")]
    [InlineData("    a * b")]
    [InlineData(@"이미 \* 막은 별")]
    [InlineData("별이 없어요")]
    public void Emphasis_code_and_list_marks_stay_as_they_are(string markdown) => Assert.Equal(markdown, LiteralStars.Escape(markdown));
}
