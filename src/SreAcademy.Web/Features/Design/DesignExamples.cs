using SreAcademy.Core.Content;

namespace SreAcademy.Web.Features.Design;

/// <summary>What the design page shows its components with.</summary>
static class DesignExamples
{
    public static CardPlace Card { get; } = new(
        new Card
        {
            Id = 1,
            Kind = CardKind.Knowledge,
            Level = Level.Junior,
            Question = Inline("번 레이트 14.4로 호출하는 까닭은 무엇인가요?"),
            Answer = new RichText("<p>1시간이면 30일 버짓의 <strong>2%</strong>를 쓰는 속도라서 사람이 바로 봐야 해요.</p>", ""),
            Points = [Inline("1시간 기준"), Inline("30일 버짓의 2%"), Inline("바로 호출")],
            Distractors = [new(Inline("오류율이 14.4%를 넘었다는 뜻이에요."), Inline("번 레이트는 비율이 아니라 속도예요."))],
            FollowUps = [new(Inline("짧은 창을 함께 보는 까닭은요?"), Inline("회복한 뒤에 알림이 빨리 멈추게 하려고요."))],
            Sources = [new("""<a href="https://sre.google/workbook/alerting-on-slos/" rel="noopener noreferrer">Alerting on SLOs</a>""", "")],
        },
        null);

    public static ScenarioPlace Scenario { get; } = new(
        new Scenario
        {
            Title = "배포 직후 오류율이 올랐어요",
            Parts =
            [
                new ScenarioPart { Label = "상황", Body = new RichText("<p>배포 5분 뒤 결제 API의 오류율이 3%예요.</p>", "") },
                new ScenarioPart
                {
                    Label = "대응",
                    Steps = [new ScenarioStep { Number = 1, Body = new RichText("<p>롤백해요.</p>", ""), WrongMoves = [new(Inline("로그를 더 모아요"), Inline("영향을 먼저 줄여야 해요."))] }],
                },
            ],
        },
        null);

    static RichText Inline(string text) => new(text, text);
}
