using SreAcademy.Core.Content.Parsing;

namespace SreAcademy.Core.Tests.Content.Parsing;

public sealed class GlossTests
{
    [Theory]
    [InlineData("번 레이트(Burn Rate)는 속도예요.", "번 레이트 = Burn Rate")]
    [InlineData("장점: 멱등성(Idempotency), 격리(Isolation)", "멱등성 = Idempotency; 격리 = Isolation")]
    [InlineData("- 복제 지연 (Replication Lag): 늦은 정도", "복제 지연 = Replication Lag")]
    [InlineData("그다음 **에러 버짓(Error Budget)**을 봐요.", "에러 버짓 = Error Budget")]
    [InlineData("그다음 **에러 버짓**(Error Budget)을 봐요.", "에러 버짓 = Error Budget")]
    [InlineData("1) 중앙형(Centralized) 2) 파견형(Embedded)", "중앙형 = Centralized; 파견형 = Embedded")]
    [InlineData("줄일 것은 Toil(토일)이에요.", "Toil = 토일")]
    [InlineData("RTO(복구 목표 시간)", "RTO = 복구 목표 시간")]
    public void A_name_that_begins_a_phrase_has_its_other_name(string text, string expected) =>
        Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("자동화로 수동 운영 작업(Toil)을 줄여요.")]
    [InlineData("수동 작업(Toil)")]
    [InlineData("서비스를 복구(Recovery Time Objective)")]
    [InlineData("목표(Service Level Objective)")]
    [InlineData("비용은 크다(약 30%)")]
    [InlineData("함수 f(x)와 (A)")]
    [InlineData("하나 둘 셋 넷(One Two Three Four)")]
    [InlineData("닫히지 않은 괄호(Burn")]
    [InlineData("**중요** 작업(Toil)")]
    public void Words_in_the_middle_of_a_phrase_are_no_name(string text) => Assert.Equal("", Found(text));

    private static string Found(string text) => string.Join("; ", Glosses.Find(text).Select(gloss => $"{gloss.Term} = {gloss.OtherName}"));
}
