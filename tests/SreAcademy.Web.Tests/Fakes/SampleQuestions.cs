using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;
using static SreAcademy.Web.Tests.Fakes.Sample;

namespace SreAcademy.Web.Tests.Fakes;

/// <summary>One question of each kind, as the generators hand them over.</summary>
internal static class SampleQuestions
{
    public static ChoiceQuestion Choice { get; } = new()
    {
        CardId = 701,
        TopicSlug = "sli-slo-sla",
        TopicTitle = "SLI/SLO/SLA",
        Level = Level.Junior,
        Prompt = Rich("SLO는 무엇인가요?"),
        Hint = Rich("약속이 아니라 목표예요."),
        Explanation = Rich("<p>SLO는 서비스 수준의 내부 목표예요.</p>"),
        Sources = [Rich("""<a href="https://sre.google/books/">SRE 책</a>""")],
        Options =
        [
            new QuizOption(Rich("고객과 맺은 계약"), false, Rich("그건 SLA예요."), 702),
            new QuizOption(Rich("서비스 수준의 목표"), true),
            new QuizOption(Rich("측정한 값"), false, Rich("그건 SLI예요.")),
            new QuizOption(Rich("장애를 알리는 규칙"), false),
        ],
    };

    public static SeveralQuestion Several { get; } = new()
    {
        CardId = 703,
        Prompt = Rich("네 가지 골든 시그널에 드는 것은?"),
        Explanation = Rich("<p>지연, 트래픽, 오류, 포화예요.</p>"),
        Options = [new QuizOption(Rich("지연"), true), new QuizOption(Rich("포화"), true), new QuizOption(Rich("코드 줄 수"), false), new QuizOption(Rich("오류"), true), new QuizOption(Rich("팀 인원"), false)],
    };

    public static MatchingQuestion Matching { get; } = new()
    {
        CardId = 704,
        Prompt = Rich("용어와 설명을 이으세요."),
        Explanation = Rich("<p>셋은 약속의 세기가 달라요.</p>"),
        Terms = [new MatchingTerm(Rich("SLI"), 1), new MatchingTerm(Rich("SLO"), 2), new MatchingTerm(Rich("SLA"), 0)],
        Descriptions = [Rich("계약"), Rich("측정값"), Rich("목표")],
    };

    public static ClozeQuestion Cloze { get; } = new()
    {
        CardId = 705,
        Prompt = Rich("빈칸을 채우세요."),
        Before = "버짓을 쓰는 속도를 ",
        After = "라고 해요.",
        Key = new TypedKey(TypedKeyKind.Term, "번 레이트", ["Burn Rate"]),
        Explanation = Rich("<p>번 레이트예요.</p>"),
    };

    public static OrderingQuestion Ordering { get; } = new()
    {
        CardId = 706,
        Prompt = Rich("장애 대응의 순서를 맞추세요."),
        Explanation = Rich("<p>먼저 영향을 줄여요.</p>"),
        Steps = [Rich("원인 찾기"), Rich("감지"), Rich("완화")],
        Order = [1, 2, 0],
    };

    public static TrueFalseQuestion TrueFalse { get; } = new()
    {
        CardId = 707,
        Prompt = Rich("다음 말은 맞나요?"),
        Statement = Rich("99.9%는 한 달에 4.3분의 여유를 줘요."),
        IsTrue = false,
        Corrections = [new QuizOption(Rich("43분"), true), new QuizOption(Rich("430분"), false, Rich("99%일 때예요."))],
        Explanation = Rich("<p>30일의 0.1%는 43.2분이에요.</p>"),
    };

    public static WorkedQuestion Worked { get; } = new()
    {
        CardId = 708,
        Prompt = Rich("30일 동안 99.9%라면 버짓은 몇 분인가요?"),
        Key = new TypedKey(TypedKeyKind.Number, "43.2분", [], 0.005),
        Solution = [Rich("30일 = 43,200분"), Rich("43,200분 × 0.1% = 43.2분")],
        Explanation = Rich("<p>43.2분이에요.</p>"),
    };

    public static RecallQuestion Recall { get; } = new()
    {
        CardId = 709,
        Prompt = Rich("에러 버짓이 다 떨어지면 어떻게 하나요?"),
        Points = [Rich("배포를 멈춰요"), Rich("안정성을 먼저 높여요")],
        Explanation = Rich("<p>새 기능보다 안정성을 먼저 봐요.</p>"),
    };

    public static IReadOnlyList<Question> All { get; } = [Choice, Several, Matching, Cloze, Ordering, TrueFalse, Worked, Recall];
}
