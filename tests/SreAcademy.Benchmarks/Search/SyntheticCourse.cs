using System.Text;
using SreAcademy.Core.Search;

namespace SreAcademy.Benchmarks.Search;

/// <summary>Rows that read like a Korean course: the field's words with particles and endings, English terms, and made-up names.</summary>
internal static class SyntheticCourse
{
    private static readonly string[] Nouns =
        ("에러 버짓,번 레이트,서비스 수준 목표,장애,알림,로그,메트릭,트레이스,대시보드,롤백,배포,카나리,블루그린,온콜,포스트모텀,런북,토일,자동화,용량 계획,"
        + "부하 분산,캐시,데이터베이스,복제,샤딩,트랜잭션,격리 수준,지연 시간,처리량,가용성,신뢰성,관측성,쿠버네티스,컨테이너,파드,노드,네임스페이스,"
        + "인그레스,서비스 메시,회로 차단기,재시도,타임아웃,백오프,멱등성,큐,메시지 브로커,파티션,오프셋,컨슈머,망,방화벽,인증서,도메인,스토리지,백업,복구,"
        + "훈련,커뮤니케이션,상황실,지휘관,기록,타임라인,영향 범위,고객,조직,문화,비용,예산,우선순위,의사결정,아키텍처,의존성,임계값,표본,분포,백분위,오탐,미탐")
        .Split(',');

    private static readonly string[] English =
        ("SLO,SLI,SLA,Burn Rate,Error Budget,Kubernetes,Prometheus,Grafana,OpenTelemetry,HTTP 503,p99,CPU,OOMKilled,etcd,gRPC,TLS 1.3,DNS,CDN,CI/CD,GitOps,"
        + "Terraform,RTO,RPO,MTTR,runbook,canary,rollback,load balancer,cache stampede,thundering herd,leader election,quorum,WAL,VACUUM,deadlock").Split(',');

    private static readonly string[] Particles = "은 는 이 가 을 를 의 에 에서 으로 와 과 도 보다 부터 까지".Split(' ');

    private static readonly string[] Endings =
        "측정한다 줄인다 늘린다 확인한다 기록한다 되돌린다 나눈다 알린다 막는다 선택한다 비교한다 검토한다 정의한다 지킨다 무엇인가? 설명하시오. 중요하다 필요하다 위험하다".Split(' ');

    /// <returns>Cards with a question and an answer, two rows each.</returns>
    public static List<SearchEntry> Cards(int rows, int seed)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable.Range(0, rows / 2).Select(id => new SearchEntry(
                new SearchTarget(SearchHitKind.Card) { CardId = id },
                [new SearchField(SearchRank.Question, Sentences(random, 1)), new SearchField(SearchRank.Answer, Sentences(random, random.Next(2, 5)))])),
        ];
    }

    private static string Sentences(Random random, int count)
    {
        var text = new StringBuilder();
        for (; count > 0; count--)
        {
            for (var phrases = random.Next(2, 5); phrases > 0; phrases--)
                text.Append(Noun(random)).Append(Pick(random, Particles)).Append(' ');
            text.Append(Pick(random, Endings)).Append(' ');
        }
        return text.ToString();
    }

    private static string Noun(Random random) => random.Next(10) switch
    {
        < 6 => Pick(random, Nouns),
        < 8 => Pick(random, English),
        _ => string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => (char)random.Next('가', '힣' + 1))),
    };

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
