using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;

namespace SreAcademy.Core.Tests.Quiz.Choosing;

public sealed class ChangedNumbersTests
{
    private static Card CardOf(string question, string answer) =>
        LessonParser.Parse("sre/a.md", $"# 제목\n## 1. 주제\n### 레벨별 지식\n> ⭐ **Level 1 (입문)**\n> **Q: {question}**\n> **A:** {answer}\n").Document.Topics[0].Cards.Single();

    private static IReadOnlyList<string> Of(string question, string answer, QuestionForm form = QuestionForm.Amount)
    {
        var card = CardOf(question, answer);
        return [.. Enumerable.Range(0, 20).SelectMany(seed => ChangedNumbers.Of(card, form, card.Answer.Text, new QuizDraw(seed))).Select(wrong => wrong.Text.Text).Distinct()];
    }

    [Fact]
    public void All_figures_of_a_kind_change_by_one_factor() =>
        Assert.Contains("SEV1은 30분, SEV2는 60분 안에 응답해요. 담당은 2명이에요.", Of("응답 시간은?", "SEV1은 15분, SEV2는 30분 안에 응답해요. 담당은 2명이에요."));

    [Fact]
    public void A_lower_bound_only_falls_and_an_upper_bound_only_rises()
    {
        Assert.All(Of("몇 명이 필요한가요?", "교대에는 최소 8명이 있어야 해요."), text => Assert.Matches("최소 [24]명", text));
        Assert.All(Of("응답 시간은?", "알림에는 20분 이내에 응답해요."), text => Assert.Matches("(40|60|80|100|200)분 이내", text));
    }

    [Fact]
    public void A_rule_of_thumb_changes_by_far() =>
        Assert.All(Of("비율은 얼마인가요?", "보통 2-4%로 시작해요."), text => Assert.Matches("보통 (10-20|20-40)%", text));

    [Theory]
    [InlineData("예시는?", "에러율 5%를 넘으면 멈춰요.")]
    [InlineData("몇 번 물어야 하나요?", "꼭 5회가 아니어도 돼요.")]
    [InlineData("99.9%면 몇 분인가요?", "99.9%예요.")]
    [InlineData("비율은 얼마인가요?", "99.9%로 정해요.")]
    [InlineData("얼마인가요?", "그때그때 달라요.")]
    public void Examples_denials_and_figures_of_the_question_stay(string question, string answer) => Assert.Empty(Of(question, answer));

    [Fact]
    public void A_figure_in_passing_is_not_what_was_asked_for() =>
        Assert.Empty(Of("알림은 어떻게 다듬나요?", "먼저 울린 알림을 모두 모아서 사람이 움직인 것과 아닌 것으로 나누고, 2주마다 다시 봐요.", QuestionForm.Action));

    [Fact]
    public void Counts_of_things_stay_whole() => Assert.All(Of("몇 대인가요?", "서버 3대를 둬요."), text => Assert.DoesNotContain(".", text[..^1]));
}
