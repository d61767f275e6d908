using SreAcademy.Core.Quiz;

namespace SreAcademy.Core.Tests.Quiz.Choosing;

public sealed class SwappedNamesTests
{
    [Theory]
    [InlineData("RTO와 RPO의 차이는?", "RTO는 되살릴 시간, RPO는 잃어도 되는 데이터예요.", "RPO는 되살릴 시간, RTO는 잃어도 되는 데이터예요.")]
    [InlineData("완화와 해결은 어떻게 다른가요?", "완화는 급한 불을 끄고, 해결은 원인을 없애요.", "해결은 급한 불을 끄고, 완화는 원인을 없애요.")]
    [InlineData("동기 vs 비동기 복제?", "동기: 잃지 않지만 느려요. 비동기: 빠르지만 잃을 수 있어요.", "비동기: 잃지 않지만 느려요. 동기: 빠르지만 잃을 수 있어요.")]
    [InlineData("99.9%와 99.99%의 차이는?", "99.9%(쓰리 나인): 8.76시간. 99.99%(포 나인): 52.56분.", "99.99%(포 나인): 8.76시간. 99.9%(쓰리 나인): 52.56분.")]
    [InlineData("k6 vs JMeter 선택 기준은?", "k6는 코드로 쓰고, JMeter는 화면에서 그려요.", "JMeter는 코드로 쓰고, k6는 화면에서 그려요.")]
    [InlineData("리전과 AZ의 차이는?", "AZ는 한 리전 안의 시설이고, 리전은 멀리 떨어진 곳이에요.", "리전은 한 AZ 안의 시설이고, AZ는 멀리 떨어진 곳이에요.")]
    public void Names_that_the_answer_tells_apart_change_places_with_their_particles(string question, string answer, string swapped) =>
        Assert.Equal([swapped], SwappedNames.Of(question, answer).Select(wrong => wrong.Text.Text));

    [Fact]
    public void Three_names_make_three_swaps() =>
        Assert.Equal(3, SwappedNames.Of("SLI, SLO, SLA의 관계는?", "SLI는 값, SLO는 목표, SLA는 약속이에요.").Count);

    [Theory]
    [InlineData("SLO와 SLA는 어떻게 함께 쓰나요?", "SLO와 SLA를 같은 문서에 적어요.")]
    [InlineData("온콜이 필요한 이유는?", "장애는 언제든 나기 때문이에요.")]
    [InlineData("SLO란?", "SLO는 목표이고, SLA는 약속이에요.")]
    [InlineData("", "")]
    public void An_answer_that_tells_no_asked_names_apart_has_no_swap(string question, string answer) => Assert.Empty(SwappedNames.Of(question, answer));

    [Theory]
    [InlineData("완화", "은 먼저예요", "는 먼저예요")]
    [InlineData("해결", "는 나중이에요", "은 나중이에요")]
    [InlineData("서울", "으로 보내요", "로 보내요")]
    [InlineData("SLO", "을 정해요", "를 정해요")]
    [InlineData("24시간", "예요.", "이에요.")]
    [InlineData("SLO", "가격", "가격")]
    [InlineData("", "는", "는")]
    public void Particles_follow_the_sound_before_them(string name, string rest, string mended) => Assert.Equal(mended, Particles.Behind(name, rest));
}
