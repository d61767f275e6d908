using SreAcademy.Core.Content;
using static SreAcademy.Web.Tests.Fakes.Sample;

namespace SreAcademy.Web.Tests.Fakes;

/// <summary>A catalog as rich as a real one: long questions, code, tables, nested lists, gaps, sub-topics.</summary>
internal static class SampleCatalog
{
    public static CatalogSnapshot Rich { get; } = Create();

    static CatalogSnapshot Create()
    {
        (string Title, string Slug, int[] Cards)[] others =
        [
            ("모니터링과 관측 가능성", "observability", [4, 5, 4, 4]),
            ("알림 설계", "alerting", [5, 4, 4, 0]),
            ("온콜과 에스컬레이션", "on-call", [4, 4, 5, 4]),
            ("장애 대응과 인시던트 지휘", "incident-response", [5, 6, 5, 4]),
            ("포스트모텀", "postmortem", [4, 4, 0, 0]),
            ("Toil 줄이기와 자동화", "toil", [4, 4, 4, 4]),
            ("용량 계획과 부하 테스트", "capacity", [0, 4, 5, 4]),
            ("배포와 카나리 릴리스", "release", [5, 14, 6, 4]),
            ("분산 시스템의 신뢰성 패턴 (재시도, 서킷 브레이커, 폴백)", "resilience", [4, 5, 8, 4]),
            ("카오스 엔지니어링", "chaos", [4, 4, 4, 5]),
        ];
        var number = 9;
        return new CatalogSnapshot(3,
        [
            new Subject("sre",
            [
                new CourseDocument
                {
                    Path = "sre/01-course.md",
                    Title = "SRE",
                    Subtitle = "신뢰성을 숫자로 다루기",
                    Topics =
                    [
                        SampleTopics.Principles,
                        SampleTopics.ServiceLevels,
                        .. others.Select(other => Plain(number++, other.Title, other.Slug, other.Cards)),
                    ],
                    Scenarios = SampleTopics.CourseScenarios,
                    InterviewQuestions =
                    [
                        Card(9001, null, "지금까지 겪은 가장 어려운 장애를 이야기해 주세요", "상황, 내가 한 판단, 배운 것을 차례로 말해요.") with { Kind = CardKind.Interview },
                    ],
                },
            ]),
        ]);
    }

    static Topic Plain(int number, string title, string slug, int[] cards) => new()
    {
        Slug = slug,
        Number = number,
        Title = title,
        Concept = Sample.Rich($"<p>{title}에서 꼭 알아야 할 것을 다뤄요.</p>"),
        Blocks =
        [
            .. Levels.All.Where(level => cards[level.Number() - 1] > 0).Select(level => Block(level,
                Enumerable.Range(1, cards[level.Number() - 1]).Select(n => new CardItem(
                    Card((number * 1000) + (level.Number() * 100) + n, level, $"{title}에서 {n}번째로 떠올려야 할 것은 무엇인가요?", "먼저 영향을 줄이고, 그다음 원인을 찾아요.", "영향 줄이기", "원인 찾기", "기록하기"))))),
        ],
    };
}
