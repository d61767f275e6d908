using SreAcademy.Core.Content.Strictness;

namespace SreAcademy.Core.Tests.Content.Strictness;

public sealed class AnswerWordsTests
{
    private static readonly AnswerWords Answer = new("롤백으로 먼저 영향을 줄이고, 5분 안에 상태 페이지(Status Page)에 1,200건의 실패를 알려요. 완벽할 수는 없어요.");

    [Theory]
    [InlineData("롤백으로 영향 줄이기")]
    [InlineData("상태페이지에 알림")]
    [InlineData("status page")]
    [InlineData("5분 안")]
    [InlineData("1200건 실패")]
    [InlineData("완벽할 수 없음")]
    [InlineData("")]
    public void Honest_points_are_said_whatever_their_endings_and_spaces(string point) => Assert.True(Answer.Say(point));

    [Theory]
    [InlineData("고객에게 보상하기")]
    [InlineData("롤백하지 않고 원인 분석")]
    [InlineData("15분 안에 상태 페이지")]
    [InlineData("12건의 실패")]
    [InlineData("status code")]
    public void Invented_points_and_other_numbers_are_not_said(string point) => Assert.False(Answer.Say(point));

    [Fact]
    public void Decomposed_letters_are_the_same_letters() =>
        Assert.True(Answer.Say("영향 줄이기".Normalize(System.Text.NormalizationForm.FormD)));
}
