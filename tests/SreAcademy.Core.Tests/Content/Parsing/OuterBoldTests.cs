using SreAcademy.Core.Content.Parsing;

namespace SreAcademy.Core.Tests.Content.Parsing;

public sealed class OuterBoldTests
{
    [Theory]
    [InlineData("답**", "답")]
    [InlineData("/api/* 와 2*T 동안.**", "/api/* 와 2*T 동안.")]
    [InlineData("**안쪽**도 굵어요**", "**안쪽**도 굵어요")]
    [InlineData("`**` 는 코드**", "`**` 는 코드")]
    [InlineData("짧은 답** 그리고 설명", "짧은 답 그리고 설명")]
    [InlineData("답**입니다", "답입니다")]
    public void The_bold_that_a_marker_opened_is_taken_away(string text, string expected)
    {
        Assert.True(OuterBold.TryClose(text, out var stripped));
        Assert.Equal(expected, stripped);
    }

    [Theory]
    [InlineData("다음 줄에서 끝나요")]
    [InlineData("`**`")]
    [InlineData("**안쪽** 뿐이에요")]
    [InlineData("")]
    public void Bold_that_goes_on_stays_open(string text)
    {
        Assert.False(OuterBold.TryClose(text, out var stripped));
        Assert.Equal(text, stripped);
    }
}
