using SreAcademy.Core.Content;
using SreAcademy.Core.Search;
using static SreAcademy.Core.Tests.Search.Find;

namespace SreAcademy.Core.Tests.Search;

public sealed class CatalogSearchTests
{
    private static readonly Topic Budget = new()
    {
        Slug = "error-budget",
        Title = "에러 버짓",
        Aliases = ["오류 예산", "error budget"],
        Concept = Text("허용된 실패의 양이에요."),
        Blocks =
        [
            new LevelBlock
            {
                Level = Level.Senior,
                Items =
                [
                    new Bullet { Term = "번 레이트", Gloss = "Burn Rate", Description = "소진 속도", Body = Text("번 레이트 (Burn Rate): 소진 속도") },
                    new Bullet { Body = Text("배포 동결은 마지막 수단") },
                    new SubHeading(Text("A01: 정책 문서")),
                    new Note(Text("덧붙임 한 줄")),
                    new CardItem(new Card
                    {
                        Id = 11,
                        Kind = CardKind.Knowledge,
                        Level = Level.Senior,
                        Question = Text("버짓을 다 쓰면?"),
                        Answer = Text("기능 배포를 멈추고 안정화(Stabilization)해요."),
                        Points = [Text("동결 기준")],
                        Distractors = [new Distractor(Text("오답전용글"), null)],
                        FollowUps = [new FollowUp(Text("예외는?"), Text("보안 패치"))],
                        Facts = new AnswerFacts { Glosses = [new Gloss("안정화", "Stabilization")] },
                    }),
                ],
            },
        ],
        SubTopics = [new SubTopic { Title = "NAT (주소 변환)", Concept = Text("사설 주소를 바꿔요") }],
        Scenarios =
        [
            new Scenario
            {
                Title = "버짓이 하루 만에 소진",
                Parts =
                [
                    new ScenarioPart { Label = "상황", Body = Text("결제 실패율 급증") },
                    new ScenarioPart { Steps = [new ScenarioStep { Body = Text("직전 배포 되돌리기") }] },
                ],
                Drill = new DrillSheet { Alert = Text("훈련전용알림"), SeverityReason = Text("훈련전용까닭") },
            },
        ],
        InterviewQuestions =
        [
            new Card { Id = 12, Kind = CardKind.Interview, Question = Text("100%를 목표로 하지 않는 이유는?"), Answer = Text("비용이 커져요") },
        ],
    };

    private static readonly Topic Other = new() { Slug = "network", Title = "네트워크", Concept = Text("Burn Rate와 stabilization, NAT 이야기") };

    private static readonly SearchIndex Index = SearchIndex.Build(Snapshot(Budget, Other));

    [Theory]
    [InlineData("허용된실패", SearchHitKind.Topic, null)]
    [InlineData("ㅅㅈㅅㄷ", SearchHitKind.Term, Level.Senior)]
    [InlineData("마지막 수단", SearchHitKind.Note, Level.Senior)]
    [InlineData("정책 문서", SearchHitKind.Term, Level.Senior)]
    [InlineData("덧붙임", SearchHitKind.Note, Level.Senior)]
    [InlineData("동결 기준", SearchHitKind.Card, Level.Senior)]
    [InlineData("보안패치", SearchHitKind.Card, Level.Senior)]
    [InlineData("사설 주소", SearchHitKind.Term, null)]
    [InlineData("실패율", SearchHitKind.Scenario, null)]
    [InlineData("되돌리기", SearchHitKind.Scenario, null)]
    [InlineData("비용", SearchHitKind.InterviewQuestion, null)]
    public void Every_part_of_a_topic_is_found_as_what_it_is(string query, SearchHitKind kind, Level? level)
    {
        var target = Assert.Single(Index.Find(query, 10).Hits).Target;
        Assert.Equal((kind, level, "error-budget", "에러 버짓"), (target.Kind, target.Level, target.TopicSlug, target.TopicTitle));
    }

    [Fact]
    public void Results_carry_what_a_page_needs_to_link_to_them()
    {
        Assert.Equal(11, Assert.Single(Index.Find("다 쓰면", 10).Hits).Target.CardId);
        Assert.Equal(12, Assert.Single(Index.Find("100% 목표", 10).Hits).Target.CardId);
        Assert.Equal(0, Assert.Single(Index.Find("하루 만에", 10).Hits).Target.ScenarioIndex);
    }

    [Fact]
    public void Wrong_answers_are_not_found() => Assert.Equal(0, Index.Find("오답전용글", 10).Total);

    [Theory]
    [InlineData("훈련전용알림")]
    [InlineData("훈련전용까닭")]
    public void What_a_drill_asks_is_not_found(string query) => Assert.Equal(0, Index.Find(query, 10).Total);

    [Theory]
    [InlineData("오류예산")]
    [InlineData("Error Budget")]
    public void An_alias_finds_the_topic_and_what_is_called_by_its_other_names(string query)
    {
        var hits = Index.Find(query, 10).Hits;
        Assert.Equal("[에러 버짓]", hits[0].Title.Marked());
        Assert.Equal(SearchHitKind.Topic, hits[0].Target.Kind);
    }

    [Fact]
    public void An_alias_does_not_bring_the_other_aliases_of_its_topic()
    {
        var document = new CourseDocument
        {
            Path = "a.md",
            Topics =
            [
                new Topic { Slug = "response", Title = "장애 대응", Aliases = ["워룸", "타임라인"] },
                new Topic { Slug = "postmortem", Title = "포스트모텀", Concept = Text("타임라인을 적어요") },
            ],
        };

        var hits = SearchIndex.Build(new CatalogSnapshot(1, [new Subject("sre", [document])])).Find("워룸", 10).Hits;

        Assert.Equal("response", Assert.Single(hits).Target.TopicSlug);
    }

    [Theory]
    [InlineData("번레이트", "[Burn Rate]와 stabilization, NAT 이야기")]
    [InlineData("안정화", "Burn Rate와 [stabilization], NAT 이야기")]
    [InlineData("주소 변환", "Burn Rate와 stabilization, [NAT] 이야기")]
    public void A_Korean_name_finds_texts_that_only_use_the_English_one(string query, string snippet) =>
        Assert.Contains(Index.Find(query, 10).Hits, hit => hit.Target.TopicSlug == "network" && hit.Snippet.Marked() == snippet);

    [Fact]
    public void A_word_among_others_brings_its_other_names_too() =>
        Assert.Contains(Index.Find("이야기 번레이트", 10).Hits, hit => hit.Target.TopicSlug == "network");

    [Fact]
    public void Part_of_a_name_brings_no_other_name() =>
        Assert.DoesNotContain(Index.Find("번레", 10).Hits, hit => hit.Target.TopicSlug == "network");

    [Fact]
    public void What_belongs_to_no_topic_is_found_without_one()
    {
        var document = new CourseDocument
        {
            Path = "a.md",
            InterviewQuestions = [new Card { Id = 1, Kind = CardKind.Interview, Question = Text("자기소개"), Answer = Text("네") }],
            Scenarios = [new Scenario { Title = "전체 장애" }],
        };
        var index = SearchIndex.Build(new CatalogSnapshot(1, [new Subject("sre", [document])]));
        Assert.Null(Assert.Single(index.Find("자기", 10).Hits).Target.TopicSlug);
        Assert.Equal(SearchHitKind.Scenario, Assert.Single(index.Find("ㅈㅊㅈㅇ", 10).Hits).Target.Kind);
    }
}
