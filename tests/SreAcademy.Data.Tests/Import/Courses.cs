using SreAcademy.Core.Content;

namespace SreAcademy.Data.Tests;

/// <summary>Documents written as code.</summary>
internal static class Courses
{
    public static Catalog Catalog(params IEnumerable<CourseDocument> documents) =>
        CatalogBuilder.Build(documents.Select(document => new SourceDocument("sre", new ParsedDocument(document, new DocumentCounts(), []))));

    public static Catalog CatalogWithErrorIn(string path, params IEnumerable<CourseDocument> documents) => CatalogBuilder.Build(
        documents.Select(document => new SourceDocument("sre", new ParsedDocument(document, new DocumentCounts(), []))),
        [new ContentProblem(Severity.Error, "unclosed-fence", path, 3, 1, "코드 블록을 닫아 주세요.", "```")]);

    public static CourseDocument Plain(string path, string slug, params IEnumerable<string> questions) => new()
    {
        Path = path,
        Title = path,
        Topics = [new Topic { Slug = slug, Title = slug, Blocks = [new LevelBlock { Level = Level.Junior, Items = [.. questions.Select(question => new CardItem(Card(question)))] }] }],
    };

    /// <summary>A document that uses everything the model has.</summary>
    public static CourseDocument Rich() => new()
    {
        Path = "sre/07-slo.md",
        Title = "SLO",
        Subtitle = "부제",
        Introduction = Text("소개"),
        LevelGuide = [new LevelGuideRow(Level.Lead, Text("리드"), Text("정책"))],
        Topics =
        [
            new Topic
            {
                Slug = "slo", Number = 7, Title = "SLI/SLO/SLA", Aliases = ["서비스 수준 목표"], Tags = ["측정"], Concept = Text("개념"), Line = 9,
                Blocks =
                [
                    new LevelBlock
                    {
                        Level = Level.Senior, Line = 12,
                        Items =
                        [
                            new Bullet { Term = "번 레이트", Gloss = "Burn Rate", Description = "빠르기", Body = Text("번 레이트"), NestedBullets = 2, Line = 13, Facts = Facts() },
                            new SubHeading(Text("A01")),
                            new CardItem(FullCard()),
                            new Note(Text("덧붙임")),
                        ],
                    },
                ],
                SubTopics = [new SubTopic { Title = "NAT", Concept = Text("주소 변환"), Line = 30, Blocks = [new LevelBlock { Level = Level.Beginner, Items = [new CardItem(Card("NAT는?"))] }] }],
                Scenarios = [Scenario()],
                InterviewQuestions = [Card("면접 질문?") with { Kind = CardKind.Interview, Level = null }],
                References = [new Reference(Text("책"), ["https://sre.google"])],
            },
            new Topic { Slug = "empty", Title = "빈 주제" },
        ],
        Scenarios = [Scenario() with { Number = null }],
        InterviewQuestions = [Card("문서 전체 질문?") with { Kind = CardKind.Interview, Level = Level.Lead }],
        References = [new Reference(Text("글"), [])],
    };

    public static Card Card(string question) => new()
    {
        Kind = CardKind.Knowledge,
        Level = Level.Junior,
        Question = Text(question),
        Answer = Text($"{question} 에 대한 답"),
        Line = 5,
    };

    private static Card FullCard() => Card("왜 100%가 아닌가요?") with
    {
        ExplicitId = "slo-100",
        Level = Level.Senior,
        QuestionBody = Text("코드"),
        AnswerHasCode = true,
        Points = [Text("비용"), Text("여유")],
        Distractors = [new Distractor(Text("불가능해서"), Text("가능한 곳도 있어요")), new Distractor(Text("비싸서"), null)],
        FollowUps = [new FollowUp(Text("그럼 몇 %?"), Text("사용자에게 물어요")), new FollowUp(Text("누가 정하나요?"), null)],
        Sources = [Text("SRE 책")],
        Facts = Facts(),
    };

    private static AnswerFacts Facts() => new()
    {
        Enumerations = [new Enumeration(["가", "나"], Ordered: true), new Enumeration(["다", "라"], Ordered: false)],
        Quantities = [new Quantity(43.20m, 43.20m, "분", "43.20분"), new Quantity(0, 10, "", "0-10")],
        Glosses = [new Gloss("번 레이트", "Burn Rate")],
    };

    private static Scenario Scenario() => new()
    {
        Number = 1,
        Title = "오류율 급증",
        Line = 50,
        Parts =
        [
            new ScenarioPart { Label = "상황", Body = Text("오류율 5%") },
            new ScenarioPart { Label = "대응", Steps = [new ScenarioStep { Number = 1, Body = Text("되돌리기"), Line = 53, WrongMoves = [new Distractor(Text("재시작"), Text("흔적이 사라져요"))] }] },
        ],
        Drill = new DrillSheet
        {
            Alert = Text("[P1] 오류율 5%"),
            Severity = IncidentSeverity.Sev2,
            SeverityReason = Text("우회로가 없어요"),
            Signal = new DrillSignal("오류율", "%", 0.1, 5),
            Impact = new DrillImpact(0.05, 0.999),
            MitigatedBy = 1,
            AnyOrder = [[1, 2], [3, 4, 5]],
            Line = 55,
        },
    };

    private static RichText Text(string text) => new($"<p>{text} &amp; \"따옴표\"</p>", text);
}
