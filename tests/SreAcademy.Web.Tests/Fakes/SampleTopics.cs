using SreAcademy.Core.Content;
using static SreAcademy.Web.Tests.Fakes.Sample;

namespace SreAcademy.Web.Tests.Fakes;

internal static class SampleTopics
{
    public static Topic Principles { get; } = new()
    {
        Slug = "sre-principles",
        Number = 1,
        Title = "SRE 원칙",
        Aliases = ["Site Reliability Engineering", "사이트 신뢰성 엔지니어링"],
        Concept = Rich("<p>SRE는 운영을 소프트웨어 문제로 다뤄요.</p>"),
        Blocks =
        [
            Block(Level.Beginner,
                Bullet(11, "신뢰성", "Reliability", "사용자가 기대하는 일을 기대하는 때에 해내는 성질이에요."),
                Bullet(12, "Toil", "토일", "손으로 되풀이하고, 서비스가 커지면 함께 늘어나는 운영 일이에요."),
                new CardItem(Card(101, Level.Beginner, "SRE와 데브옵스는 어떻게 다른가요?", "데브옵스는 문화와 방향이고, SRE는 그것을 지키게 하는 구체적인 방법이에요.", "문화와 방향", "구체적인 방법", "SLO로 판단"))),
            Block(Level.Senior, new CardItem(Card(102, Level.Senior, "Toil의 상한을 왜 50%로 두나요?", "남은 시간을 자동화에 써야 다음 분기의 Toil이 줄기 때문이에요.", "자동화 시간 확보", "Toil 감소", "사람 소진 막기"))),
        ],
    };

    public static Topic ServiceLevels { get; } = new()
    {
        Slug = "sli-slo-sla",
        Number = 7,
        Title = "SLI/SLO/SLA",
        Aliases = ["서비스 수준 목표", "service level objective"],
        Concept = Rich(
            """
            <p>사용자는 서버가 살아 있는지가 아니라 <strong>내 요청이 제때 끝났는지</strong>로 서비스를 평가해요. 그래서 재는 것(SLI), 지키려는 선(SLO), 어기면 책임지는 약속(SLA)을 나눠요.</p>
            <h3>얼마나 실패해도 되나요?</h3>
            <p>30일은 <code>30 × 24 × 60 = 43,200</code>분이에요. SLO가 99.9%라면 그중 0.1%인 43.2분이 에러 버짓이에요.</p>
            <div class="table-scroll" role="region" tabindex="0" aria-label="표"><table><thead><tr><th>SLO</th><th>30일 에러 버짓</th><th>1년</th><th>어울리는 서비스</th></tr></thead><tbody><tr><td>99%</td><td>7.2시간</td><td>3.65일</td><td>사내 배치</td></tr><tr><td>99.9%</td><td>43.2분</td><td>8.76시간</td><td>배송 조회 API</td></tr><tr><td>99.95%</td><td>21.6분</td><td>4.38시간</td><td>결제 API</td></tr></tbody></table></div>
            <blockquote><p>100%는 거의 모든 서비스에 잘못된 목표예요. 마지막 0.001%의 값은 사용자가 느끼지 못해요.</p></blockquote>
            """ + Code("promql", "sum(rate(http_requests_total{job=\"checkout\",code!~\"5..\"}[5m]))\n  /\nsum(rate(http_requests_total{job=\"checkout\"}[5m]))")),
        Blocks =
        [
            Block(Level.Beginner,
                Bullet(71, "SLI", "Service Level Indicator", "좋은 요청 수를 전체 요청 수로 나눈 비율처럼, 사용자 경험을 재는 지표예요."),
                Bullet(72, "SLO", "Service Level Objective", "SLI가 일정 기간 지켜야 하는 목표예요.", "<ul><li>기간: 30일 이동 창을 흔히 써요.</li><li>값: <code>99.9%</code>처럼 적어요.<ul><li>달력 달로 재면 월초에 버짓이 갑자기 되살아나요.</li></ul></li></ul>"),
                Bullet(73, "에러 버짓", "Error Budget", "1에서 SLO를 뺀 만큼의 실패예요. 배포와 실험에 쓰는 예산이에요."),
                new CardItem(Card(701, Level.Beginner, "SLI, SLO, SLA의 차이는 무엇인가요?",
                    "SLI는 재는 지표, SLO는 팀이 지키려는 목표, SLA는 어기면 보상하는 고객과의 계약이에요. 그래서 SLO는 SLA보다 빡빡하게 잡아요.",
                    "SLI는 재는 지표", "SLO는 팀의 목표", "SLA는 보상이 따르는 계약") with
                {
                    Distractors =
                    [
                        new(Rich("SLO는 고객과 맺는 계약이고, SLA는 팀 안에서만 보는 목표라서 SLA를 더 빡빡하게 잡아요."), Rich("둘이 뒤바뀌었어요. 보상이 걸린 약속은 SLA예요.")),
                        new(Rich("SLI는 목표 숫자이고 SLO는 그 목표를 재는 대시보드의 지표예요."), Rich("SLI가 재는 지표, SLO가 목표 숫자예요.")),
                    ],
                    FollowUps = [new(Rich("SLA가 없는 사내 서비스에도 SLO가 필요할까요?"), Rich("네. 배포 속도와 안정성을 저울질할 기준이 되기 때문이에요."))],
                    Sources = [Rich("""<a href="https://sre.google/sre-book/service-level-objectives/" rel="noopener noreferrer">Service Level Objectives</a>""")],
                }),
                new CardItem(Card(702, Level.Beginner, "가용성 99.9%는 30일 동안 몇 분의 실패를 허락하나요?", "30일은 43,200분이고, 그 0.1%인 <strong>43.2분</strong>이에요.", "43,200분", "0.1%", "43.2분"))),
            Block(Level.Junior,
                new SubHeading(Rich("번 레이트로 알림 걸기 - 페이지와 티켓")),
                Bullet(81, "번 레이트", "Burn Rate", "에러 버짓을 기간에 맞춰 쓰는 속도를 1로 볼 때 지금 쓰는 속도예요."),
                new CardItem(Card(711, Level.Junior,
                    "새벽 3시에 결제 API의 오류율이 1.5%로 올랐고 SLO는 99.9%예요. 번 레이트는 얼마이고, 지금 사람을 깨워야 하는지 어떻게 판단하나요?",
                    $"<p>번 레이트는 1.5 ÷ 0.1 = <strong>15</strong>예요. 14.4를 넘으니 1시간이면 30일 버짓의 2%를 써요.</p><ol><li>5분 창과 1시간 창이 둘 다 넘었는지 봐요.</li><li>둘 다 넘었으면 호출해요.</li></ol>{Code("yaml", "- alert: CheckoutBurnRateFast\n  expr: |\n    job:slo_errors:ratio_rate1h{job=\"checkout\"} &gt; (14.4 * 0.001)\n    and job:slo_errors:ratio_rate5m{job=\"checkout\"} &gt; (14.4 * 0.001)\n  labels:\n    severity: page")}",
                    "번 레이트 15", "14.4배 기준", "짧은 창과 긴 창을 함께") with { AnswerHasCode = true })),
            Block(Level.Lead, new Note(Rich("<p>이 레벨은 조직마다 답이 달라요.</p>")),
                new CardItem(Card(731, Level.Lead, "에러 버짓을 다 쓴 팀의 배포를 멈추는 정책을 경영진에게 어떻게 설득하나요?", "고객 이탈 비용과 지연 비용을 같은 단위로 놓고 비교해요.", "같은 단위", "이탈 비용", "지연 비용"))),
        ],
        SubTopics =
        [
            new SubTopic
            {
                Title = "지연 시간 SLO",
                Line = 90,
                Concept = Rich("<p>평균은 느린 요청을 감춰요. <em>p99</em>처럼 백분위로 정해요.</p>"),
                Blocks = [Block(Level.Senior, Bullet(91, "꼬리 지연", "Tail Latency", "가장 느린 요청들의 지연 시간이에요."))],
            },
        ],
        Scenarios = [SampleScenarios.BurnRate],
        InterviewQuestions =
        [
            Card(751, Level.Junior, "우리 서비스의 SLO를 처음 정한다면 어떤 순서로 하겠어요?", "사용자 여정을 고르고, SLI를 재고, 지난달 실적에서 목표를 정해요.", "사용자 여정", "SLI 측정", "지난 실적") with { Kind = CardKind.Interview },
            Card(752, Level.Senior, "의존하는 서비스의 SLO가 우리보다 낮다면 어떻게 하나요?", "폴백과 캐시로 끊어 내거나, 우리 목표를 낮춰요.", "폴백", "캐시", "목표 조정") with { Kind = CardKind.Interview },
        ],
        References = [new(Rich("""<a href="https://sre.google/workbook/implementing-slos/" rel="noopener noreferrer">Implementing SLOs</a>"""), ["https://sre.google/workbook/implementing-slos/"])],
    };

    public static IReadOnlyList<Scenario> CourseScenarios { get; } = [SampleScenarios.DatabasePool];
}
