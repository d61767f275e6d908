using SreAcademy.Core.Content;
using static SreAcademy.Web.Tests.Fakes.Sample;

namespace SreAcademy.Web.Tests.Fakes;

internal static class SampleScenarios
{
    public static Scenario BurnRate { get; } = new()
    {
        Number = 1,
        Title = "쿠폰 이벤트 시작 10분 만에 에러 버짓이 절반 사라졌어요",
        Line = 120,
        Parts =
        [
            new ScenarioPart { Label = "상황", Body = Rich("<p>12시 정각에 쿠폰 이벤트가 열렸어요. 12시 10분, 결제 API의 오류율이 8%이고 p99가 4.2초예요.</p>") },
            new ScenarioPart
            {
                Label = "대응",
                Steps =
                [
                    new ScenarioStep { Number = 1, Body = Rich("<p>인시던트 커맨더를 정하고 영향 범위를 선언해요.</p>"), WrongMoves = [new(Rich("원인이 보일 때까지 혼자 로그를 더 읽어요"), Rich("그동안 고객은 계속 실패하고 아무도 상황을 몰라요."))] },
                    new ScenarioStep { Number = 2, Body = Rich("<p>쿠폰 발급을 피처 플래그로 20%까지 줄여요.</p>" + Code("bash", "flagctl set coupon.issue --percent 20")), WrongMoves = [new(Rich("데이터베이스를 바로 두 배로 늘려요"), Rich("늘어나는 데 20분이 걸리고, 연결 수가 먼저 막혀요.")), new(Rich("전체 서비스를 점검 화면으로 돌려요"), null)] },
                    new ScenarioStep { Number = 3, Body = Rich("<p>오류율이 0.1% 아래로 내려온 것을 15분 동안 확인해요.</p>") },
                ],
            },
            new ScenarioPart { Label = "포스트모텀", Body = Rich("<ul><li>영향: 결제 실패 12,400건</li><li>기여 요인: 예상 트래픽을 물어볼 절차가 없었어요.</li></ul>") },
        ],
    };

    public static Scenario DatabasePool { get; } = new()
    {
        Number = 2,
        Title = "연결 풀이 마른 주문 서비스",
        Line = 400,
        Parts =
        [
            new ScenarioPart { Label = "상황", Body = Rich("<p>배포 뒤 20분, 주문 서비스의 대기 시간이 30초를 넘어요.</p>") },
            new ScenarioPart { Steps = [new ScenarioStep { Number = 1, Body = Rich("<p>직전 배포를 롤백해요.</p>") }] },
        ],
    };
}
