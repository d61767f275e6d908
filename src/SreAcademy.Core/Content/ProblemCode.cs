using System.Globalization;

namespace SreAcademy.Core.Content;

/// <summary>The stable codes of <see cref="ContentProblem"/>, with what each tells the author.</summary>
public static class ProblemCode
{
    public const string QuestionWithoutAnswer = "question-without-answer";
    public const string AnswerWithoutQuestion = "answer-without-question";
    public const string LevelMismatch = "level-mismatch";
    public const string UnknownLevel = "unknown-level";
    public const string UnclosedFence = "unclosed-fence";
    public const string DuplicateTopicSlug = "duplicate-topic-slug";
    public const string DuplicateCardId = "duplicate-card-id";
    public const string InvalidSlug = "invalid-slug";
    public const string InvalidCardId = "invalid-card-id";
    public const string FileTooLarge = "file-too-large";
    public const string LineTooLong = "line-too-long";
    public const string NestingTooDeep = "nesting-too-deep";
    public const string InvalidCharacter = "invalid-character";
    public const string TooComplex = "too-complex";
    public const string TooManyProblems = "too-many-problems";
    public const string NotUtf8 = "not-utf8";
    public const string Unreadable = "unreadable";
    public const string UnplacedLine = "unplaced-line";
    public const string TopicWithoutLevels = "topic-without-levels";
    public const string EmptySection = "empty-section";
    public const string DuplicateQuestion = "duplicate-question";
    public const string ForbiddenLink = "forbidden-link";
    public const string UnknownFrontMatter = "unknown-front-matter";
    public const string UnknownDrillLine = "unknown-drill-line";
    public const string EmptyDrillLine = "empty-drill-line";
    public const string RepeatedDrillLine = "repeated-drill-line";
    public const string UnknownSeverity = "unknown-severity";
    public const string InvalidDrillSignal = "invalid-drill-signal";
    public const string InvalidDrillImpact = "invalid-drill-impact";
    public const string ImpossibleShare = "impossible-share";
    public const string ImpossibleObjective = "impossible-objective";
    public const string InvalidMitigation = "invalid-mitigation";
    public const string UnknownDrillStep = "unknown-drill-step";
    public const string InvalidDrillGroup = "invalid-drill-group";
    public const string OverlappingDrillGroup = "overlapping-drill-group";

    // Of the strict rules only.
    public const string EmptyLevel = "empty-level";
    public const string TooFewPoints = "too-few-points";
    public const string TooFewWrongAnswers = "too-few-wrong-answers";
    public const string WrongAnswerWithoutReason = "wrong-answer-without-reason";
    public const string MissingFollowUp = "missing-follow-up";
    public const string MissingSource = "missing-source";
    public const string WrongAnswerTooShort = "wrong-answer-too-short";
    public const string WrongAnswerTooLong = "wrong-answer-too-long";
    public const string WrongAnswerNearlyRight = "wrong-answer-nearly-right";
    public const string WrongAnswerRightElsewhere = "wrong-answer-right-elsewhere";
    public const string PointNotInAnswer = "point-not-in-answer";
    public const string TermSpelledTwoWays = "term-spelled-two-ways";
    public const string RightAnswerLongest = "right-answer-longest";
    public const string RightAnswerShortest = "right-answer-shortest";
    public const string MissingDrill = "missing-drill";
    public const string MissingDrillAlert = "missing-drill-alert";
    public const string MissingDrillSeverity = "missing-drill-severity";
    public const string MissingWrongMove = "missing-wrong-move";
    public const string WrongMoveWithoutReason = "wrong-move-without-reason";

    private static readonly Dictionary<string, (Severity Severity, string Message)> All = new()
    {
        [QuestionWithoutAnswer] = (Severity.Error, "질문에 답이 없어요. 바로 아래에 `**A:** 답` 줄을 써 주세요."),
        [AnswerWithoutQuestion] = (Severity.Error, "답 앞에 질문이 없어요. 위에 `**Q: 질문?**` 줄을 쓰거나, 답이 아니면 `**A:`를 다른 말로 바꿔 주세요."),
        [LevelMismatch] = (Severity.Error, "별은 {0}개인데 레벨은 {1}(으)로 적혀 있어요. 둘을 같게 맞춰 주세요."),
        [UnknownLevel] = (Severity.Error, "레벨을 알 수 없어요. ⭐ 1~4개로 `> ⭐⭐ **Level 2 (주니어)**`처럼 써 주세요."),
        [UnclosedFence] = (Severity.Error, "코드 블록이 닫히지 않았어요. 끝에 여는 줄과 같은 {0} 줄을 넣어 주세요."),
        [DuplicateTopicSlug] = (Severity.Error, "주소 `{0}`을(를) 이미 다른 주제가 써요. 제목을 바꾸거나 머리말에 `slug:`를 따로 정해 주세요."),
        [DuplicateCardId] = (Severity.Error, "카드 id `{0}`이(가) 이미 쓰였어요. 다른 id를 정해 주세요."),
        [InvalidSlug] = (Severity.Error, "slug는 소문자, 숫자, 한글, `-`만 쓸 수 있어요. 예: `slug: sli-slo-sla`"),
        [InvalidCardId] = (Severity.Error, "카드 id는 소문자, 숫자, `-`만 쓸 수 있어요. 예: `<!-- id: slo-why -->`"),
        [FileTooLarge] = (Severity.Error, "파일이 4MB나 200,000줄보다 커서 읽지 않았어요. 주제별로 파일을 나눠 주세요."),
        [LineTooLong] = (Severity.Error, "한 줄이 20,000자를 넘어 읽지 않았어요. 줄을 나눠 주세요."),
        [NestingTooDeep] = (Severity.Error, "목록이나 인용이 32단계보다 깊어 이 줄을 읽지 않았어요. 들여쓰기를 줄여 주세요."),
        [InvalidCharacter] = (Severity.Error, "깨진 글자가 있어요. 파일을 UTF-8로 다시 저장하고 이 줄을 확인해 주세요."),
        [TooComplex] = (Severity.Error, "여기서 시작하는 글에 줄, 대괄호, 강조 기호가 너무 많아 글자 그대로 보여줘요. 글을 나누거나 코드 블록에 넣어 주세요."),
        [TooManyProblems] = (Severity.Error, "문제가 10,000개를 넘어 여기서 멈췄어요. 이 파일이 학습 문서가 맞는지 확인하고 앞의 문제부터 고쳐 주세요."),
        [NotUtf8] = (Severity.Error, "UTF-8 파일이 아니에요. 편집기에서 인코딩을 UTF-8로 바꿔 다시 저장해 주세요."),
        [Unreadable] = (Severity.Error, "파일을 읽을 수 없어요({0}). 권한과 경로를 확인해 주세요."),
        [UnplacedLine] = (Severity.Warning, "이 줄이 어디에 속하는지 알 수 없어요. 목록(`- `), 질문(`**Q: …**`), 제목(`##`, `###`) 가운데 하나로 쓰거나 지워 주세요."),
        [TopicWithoutLevels] = (Severity.Warning, "주제에 레벨 블록이 없어요. `> ⭐ **Level 1 (입문)**`으로 시작하는 인용을 넣어 주세요."),
        [EmptySection] = (Severity.Warning, "제목 아래 내용이 없어요. 내용을 쓰거나 제목을 지워 주세요."),
        [DuplicateQuestion] = (Severity.Warning, "같은 주제에 같은 질문이 또 있어요({0}번째 줄). 하나로 합치거나 질문을 다르게 써 주세요."),
        [ForbiddenLink] = (Severity.Warning, "`{0}` 주소로는 링크를 만들지 않아요. http, https 주소나 상대 주소를 써 주세요."),
        [UnknownFrontMatter] = (Severity.Warning, "머리말에서 쓰지 않는 줄이에요. `slug:`, `aliases:`, `tags:`만 쓸 수 있어요."),
        [UnknownDrillLine] = (Severity.Warning, "훈련에서 쓰지 않는 줄이라 넘어가요. `- 알림:`, `- 심각도:`, `- 지표:`, `- 영향:`, `- 완화:`, `- 순서 무관:` 가운데 하나로 시작하거나 지워 주세요."),
        [EmptyDrillLine] = (Severity.Warning, "`{0}:` 뒤에 내용이 없어요. 내용을 쓰거나 줄을 지워 주세요."),
        [RepeatedDrillLine] = (Severity.Warning, "이 훈련에는 `{0}:` 줄이 이미 있어요({1}번째 줄). 하나만 남겨 주세요."),
        [UnknownSeverity] = (Severity.Warning, "심각도를 알 수 없어요. SEV1~SEV4나 `장애 아님`으로 `- 심각도: SEV2 — 까닭`처럼 써 주세요."),
        [InvalidDrillSignal] = (Severity.Warning, "지표를 읽을 수 없어요. 이름, 평소 값, 장애 때 값을 0 이상의 수와 같은 단위로 `- 지표: 결제 오류율(%) 0.1 → 6.2`처럼 써 주세요."),
        [InvalidDrillImpact] = (Severity.Warning, "영향을 읽을 수 없어요. 실패한 비율과 SLO만 `- 영향: 요청의 6.2% 실패, SLO 99.9%`처럼 써 주세요."),
        [ImpossibleShare] = (Severity.Warning, "실패한 비율이 맞지 않아요. 0%보다 크고 100%를 넘지 않는 값으로 고치고, 실패한 요청이 없으면 줄을 지워 주세요."),
        [ImpossibleObjective] = (Severity.Warning, "SLO가 맞지 않아요. 0%보다 크고 100%보다 작은 값(예: 99.9%)으로 고쳐 주세요."),
        [InvalidMitigation] = (Severity.Warning, "완화 단계를 알 수 없어요. 영향이 멈추는 단계의 번호 하나만 `- 완화: 3`처럼 써 주세요."),
        [UnknownDrillStep] = (Severity.Warning, "{0}번 단계가 이 시나리오에 없어요. 대응에 적은 번호로 고쳐 주세요."),
        [InvalidDrillGroup] = (Severity.Warning, "순서 무관을 읽을 수 없어요. 서로 이어지는 단계 번호를 둘 이상 `- 순서 무관: 4, 5`처럼 써 주세요."),
        [OverlappingDrillGroup] = (Severity.Warning, "순서 무관이 겹치거나 50묶음을 넘어요. 한 단계는 한 묶음에만 넣어 주세요."),
        [EmptyLevel] = (Severity.Warning, "이 주제의 레벨 {0}({1})에 카드가 없어요. 이 레벨의 질문과 답을 써 주세요."),
        [TooFewPoints] = (Severity.Warning, "핵심이 {0}개 이상 있어야 하는데 {1}개예요. `**핵심:** 요점 / 요점 / 요점` 줄을 채워 주세요."),
        [TooFewWrongAnswers] = (Severity.Warning, "오답이 {0}개 있어야 하는데 {1}개예요. `**오답:** 그럴듯한 오답 — 왜 틀렸는지` 줄을 더 써 주세요."),
        [WrongAnswerWithoutReason] = (Severity.Warning, "이 오답이 왜 틀렸는지 없어요. 오답 뒤에 ` — `와 이유를 써 주세요."),
        [MissingFollowUp] = (Severity.Warning, "면접 질문에 꼬리 질문이 없어요. `**꼬리:** 이어지는 질문? — 짧은 답` 줄을 써 주세요."),
        [MissingSource] = (Severity.Warning, "출처가 없어요. `**출처:** [제목](https://…)` 줄을 써 주세요."),
        [WrongAnswerTooShort] = (Severity.Warning, "오답({0}자)이 정답({1}자)의 절반보다 짧아요. 정답만큼 자세하게 써 주세요."),
        [WrongAnswerTooLong] = (Severity.Warning, "오답({0}자)이 정답({1}자)의 두 배보다 길어요. 줄이거나 정답을 더 자세하게 써 주세요."),
        [WrongAnswerNearlyRight] = (Severity.Warning, "오답이 정답과 거의 같아요. 무엇이 틀렸는지 드러나게 다시 써 주세요."),
        [WrongAnswerRightElsewhere] = (Severity.Warning, "이 오답은 같은 주제의 다른 카드({0}번째 줄)에서는 정답이에요. 다른 오답으로 바꿔 주세요."),
        [PointNotInAnswer] = (Severity.Warning, "이 핵심이 답에 없어요. 답에 그 내용을 넣거나, 핵심을 답의 낱말로 써 주세요."),
        [TermSpelledTwoWays] = (Severity.Warning, "`{0}`은(는) 이 과정에서 `{1}`(으)로 써요. 표기를 맞춰 주세요."),
        [RightAnswerLongest] = (Severity.Warning, "오답이 있는 카드 {0}장 가운데 {1}장에서 정답이 가장 길어요({2}%까지만 괜찮아요). 정답을 줄이거나 오답을 더 자세하게 써 주세요."),
        [RightAnswerShortest] = (Severity.Warning, "오답이 있는 카드 {0}장 가운데 {1}장에서 정답이 가장 짧아요({2}%까지만 괜찮아요). 오답을 줄이거나 정답을 더 자세하게 써 주세요."),
        [MissingDrill] = (Severity.Warning, "시나리오에 훈련이 없어요. 끝에 `**훈련**:`과 `- 알림: …`, `- 심각도: SEV2 — 까닭` 줄을 써 주세요."),
        [MissingDrillAlert] = (Severity.Warning, "훈련에 알림이 없어요. 호출이나 메시지가 오는 모양대로 `- 알림: …` 줄을 써 주세요."),
        [MissingDrillSeverity] = (Severity.Warning, "훈련에 심각도나 그 까닭이 없어요. `- 심각도: SEV2 — 까닭`처럼 함께 써 주세요."),
        [MissingWrongMove] = (Severity.Warning, "이 단계에 솔깃한 다른 조치가 없어요. 단계 아래에 `- 선택: 다른 조치 — 왜 지금은 아닌지` 줄을 써 주세요."),
        [WrongMoveWithoutReason] = (Severity.Warning, "이 선택이 왜 지금은 아닌지 없어요. 선택 뒤에 ` — `와 이유를 써 주세요."),
    };

    /// <summary>Every code.</summary>
    public static IReadOnlyCollection<string> Codes => All.Keys;

    public static Severity SeverityOf(string code) => All[code].Severity;

    /// <summary>The Korean message for a code, with its details filled in.</summary>
    public static string Message(string code, params ReadOnlySpan<object> details) =>
        details.IsEmpty ? All[code].Message : string.Format(CultureInfo.InvariantCulture, All[code].Message, details);
}
