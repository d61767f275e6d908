using SreAcademy.Core.Quiz;

namespace SreAcademy.Core.Tests.Quiz.Choosing;

public sealed class QuestionFormTests
{
    [Theory]
    [InlineData("온콜이 필요한 이유는?", "Why")]
    [InlineData("SLO는 왜 100%가 아닌가요?", "Why")]
    [InlineData("카나리 배포의 장점은?", "Why")]
    [InlineData("SLI와 SLO의 차이는?", "Difference")]
    [InlineData("동기 vs 비동기 복제?", "Difference")]
    [InlineData("에러 버짓이란?", "Definition")]
    [InlineData("RPO는 무엇을 정하나요?", "Definition")]
    [InlineData("기록자의 역할은?", "Role")]
    [InlineData("온콜 효과를 재는 지표는?", "Measure")]
    [InlineData("피처 플래그의 위험은?", "Drawback")]
    [InlineData("카나리 비율은 얼마가 적당한가요?", "Amount")]
    [InlineData("모든 장애에 포스트모텀이 필요한가?", "YesOrNo")]
    [InlineData("SLO 미달과 SLA 위반은 같은 일인가요?", "YesOrNo")]
    [InlineData("런북은 어떻게 시험하나요?", "Action")]
    [InlineData("버짓을 다 쓰면?", "Action")]
    [InlineData("", "Action")]
    public void A_question_tells_what_it_asks_for(string question, string form) => Assert.Equal(form, QuestionForms.Of(question).ToString());

    [Fact]
    public void Every_form_answers_to_itself_and_what_answers_one_way_answers_the_other() => Assert.All(Enum.GetValues<QuestionForm>(), one =>
    {
        Assert.True(one.AnswersTo(one));
        Assert.All(Enum.GetValues<QuestionForm>(), other => Assert.Equal(one.AnswersTo(other), other.AnswersTo(one)));
    });
}
