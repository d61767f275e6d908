using SreAcademy.Core.Content;

namespace SreAcademy.Core.Tracks;

/// <summary>What <see cref="ReadyMadeTracks"/> are made of. Days are chosen so that two to seven cards are begun a day.</summary>
internal static class ReadyMadeTexts
{
    public static IReadOnlyList<ReadyMadeTrack> All { get; } =
    [
        new("first-on-call-week", new Track
        {
            Name = "온콜 첫 주",
            Notes = """
                첫 온콜을 앞두고 한 주 동안 보는 트랙이에요. 호출을 받은 뒤 처음 10분에 할 일을 망설이지 않고 떠올리는 것이 목표예요.
                하루에 일곱 장쯤 시작하면 엿새면 모두 보게 돼요. 마지막 날은 훈련과 레벨 점검에 쓰세요.
                점검에서 틀린 것은 카드로 돌아오니, 점수보다 무엇을 틀렸는지를 보세요.
                """,
            Items =
            [
                On("on-call", 1, 2, "무엇이 사람을 깨울 만한 호출인지, 혼자 쥐고 있지 말고 언제 도움을 부를지부터 익혀요."),
                On("severity-levels", 1, 2, "새벽에도 1분 안에 등급을 고를 수 있어야 그다음이 빨라져요. 애매하면 높게 잡고 낮추는 까닭도 함께 보세요."),
                On("incident-response", 1, 2, "원인보다 완화가 먼저예요. 첫 완화 수단을 고르는 기준과 타임라인에 적을 것을 떠올려 보세요."),
                On("runbook", 1, 2, "런북대로 했는데도 회복되지 않을 때 어떻게 할지까지 말할 수 있으면 충분해요."),
                On("postmortem", 1, 1, "온콜에서 겪은 일이 어디로 이어지는지 알아 두면 기록하는 손이 달라져요."),
            ],
            Drills = ["on-call-1", "runbook-1", "severity-levels-1"],
            Quiz = new TrackQuiz(20),
            Goal = new TrackGoal.StudiedAndChecked(0.8),
            Days = 7,
        }),
        new("slo-practice", new Track
        {
            Name = "SLO 실무",
            Notes = """
                우리 서비스의 SLI를 고르고, SLO를 정하고, 에러 버짓으로 출시를 판단할 수 있게 하는 4주예요.
                카드를 볼 때마다 맡은 서비스의 숫자로 바꿔 말해 보세요. 99.9%가 한 달에 몇 분인지는 외우는 것보다 계산해 보는 편이 오래 남아요.
                트랙이 끝날 무렵에는 팀의 SLO 문서 초안을 한 장 써 보기를 권해요.
                """,
            Items =
            [
                On("sre-principles", 1, 1, "왜 100%를 목표로 삼지 않는지가 나머지 모두의 바탕이에요."),
                On("sli-slo-sla", 1, 3, "좋은 이벤트의 비율로 SLI를 쓰고, 어디에서 잴지 고르고, 번 레이트로 알림을 거는 데까지 가요."),
                On("error-budget", 1, 3, "버짓을 분과 요청 수로 계산하고, 바닥났을 때 누가 무엇을 멈출지 정책으로 말해 보세요."),
                On("canary-analysis", 1, 3, "버짓을 아끼며 변경을 내보내는 방법이에요. 카나리가 버짓을 얼마나 쓰는지 계산하는 카드를 눈여겨보세요."),
                On("release-engineering", 1, 2, "릴리스 주기와 버짓은 한 몸이에요. 작게 자주 내보낼 때 무엇이 달라지는지 보세요."),
            ],
            Drills = ["sli-slo-sla-1", "error-budget-1", "canary-analysis-2", "error-budget-2"],
            Quiz = new TrackQuiz(20),
            Goal = new TrackGoal.PredictedRecall(0.9),
            Days = 28,
        }),
        new("incident-commander", new Track
        {
            Name = "장애 지휘관",
            Notes = """
                기술을 잘 아는 사람이 지휘도 잘하도록 돕는 3주예요. 손을 키보드에서 떼고, 역할을 나누고, 모자란 정보로 결정하는 연습을 해요.
                훈련은 소리 내어 말하며 해 보세요. 지휘는 아는 것보다 말하는 것이 어려워요.
                동료와 한 번씩 번갈아 IC를 맡아 보면 더 좋아요.
                """,
            Items =
            [
                On("severity-levels", 2, 3, "선언과 등급은 대응을 켜는 스위치예요. 여러 건이 겹칠 때 무엇부터 손댈지도 봐요."),
                On("incident-response", 1, 3, "흐름을 몸에 익힌 다음 선언, 복구 예상 시각, 종료 조건처럼 지휘관이 정할 것을 익혀요."),
                On("incident-commander", 1, 3, "이 트랙의 중심이에요. 첫 몇 분, 위임, 핸드오프, 임원이 들어왔을 때의 말까지 떠올려 보세요."),
                On("on-call", 2, 2, "호출이 지휘로 이어지는 길목이에요. 에스컬레이션을 받는 쪽에서 다시 보세요."),
                On("runbook", 2, 2, "대응하는 사람이 따라갈 수 있는 절차인지 지휘관의 눈으로 살펴요."),
                On("postmortem", 2, 3, "지휘가 끝나면 배움이 시작돼요. 타임라인과 액션 아이템을 챙기는 데까지가 몫이에요."),
            ],
            Drills = ["incident-response-1", "incident-commander-1", "severity-levels-2", "incident-response-2", "incident-commander-2", "postmortem-1"],
            Quiz = new TrackQuiz(20),
            Goal = new TrackGoal.PredictedRecall(0.9),
            Days = 21,
        }),
        new("senior-interview", new Track
        {
            Name = "시니어 면접 4주",
            Notes = """
                시니어 SRE 면접을 4주 앞두고 보는 트랙이에요. 자주 묻는 여섯 주제는 ⭐⭐부터 다지고, 나머지는 ⭐⭐⭐에 집중해요.
                답을 열기 전에 소리 내어 1분쯤 말해 보세요. 아는 것과 말할 수 있는 것은 달라요.
                2주째부터 모의 면접을 한 번씩 하고, 빠뜨린 핵심이 복습으로 돌아오면 그것부터 보세요.
                """,
            Items =
            [
                On("sli-slo-sla", 2, 3, "거의 모든 면접에 나와요. 번 레이트 임계값을 칠판에 계산하듯 설명해 보세요."),
                On("error-budget", 2, 3, "정책을 개발팀이 받아들이지 않을 때 어떻게 풀지, 겪은 일을 섞어 말할 준비를 해요."),
                On("incident-response", 2, 3, "겪은 장애 하나를 골라 감지, 완화, 종료 순서로 3분 안에 말해 보세요."),
                On("on-call", 2, 3, "로테이션 설계와 알림 피로는 숫자로 답하면 돋보여요."),
                On("postmortem", 2, 3, "비난하지 않는다는 말보다 문장을 어떻게 고칠지 보여 주는 편이 좋아요."),
                On("sre-principles", 2, 3, "맡지 않겠다고 판단하는 기준까지 물어보는 곳이 많아요."),
                On("incident-commander", 3, 3),
                On("severity-levels", 3, 3),
                On("capacity-planning", 3, 3, "N+2와 AZ 하나를 잃는 계산은 손으로 해 보세요."),
                On("release-engineering", 3, 3, "스키마 변경을 롤백할 수 있게 나누는 순서를 그림으로 그려 보세요."),
                On("canary-analysis", 3, 3),
                On("disaster-recovery", 3, 3, "RPO가 0이라고 말해도 되는지 되묻는 질문에 대비해요."),
                On("multi-region", 3, 3),
                On("chaos-engineering", 3, 3),
                On("runbook", 3, 3),
                On("toil", 3, 3),
            ],
            Drills = ["sli-slo-sla-1", "incident-response-1", "capacity-planning-2", "release-engineering-2"],
            Quiz = new TrackQuiz(30),
            Interview = new TrackInterview(60),
            Goal = new TrackGoal.PredictedRecall(0.85),
            Days = 28,
        }),
        new("lead-cto", new Track
        {
            Name = "리드/CTO",
            Notes = """
                여러 팀의 신뢰성을 책임지는 사람을 위한 6주예요. 정답보다 판단의 근거를 떠올리는 카드가 많아요.
                답을 열기 전에 우리 회사라면 어떻게 결정할지 한 문장으로 먼저 말해 보세요.
                한 주에 훈련 하나씩, 옆자리 동료에게 결정의 까닭을 설명하며 해 보기를 권해요.
                """,
            Items =
            [
                On("sre-principles", 3, 4, "무엇을 맡고 무엇을 맡지 않을지, SRE에 쓴 돈이 어떤 효과를 냈는지 설명해요."),
                On("error-budget", 3, 4, "버짓이 없는데 꼭 나가야 하는 출시를 어떻게 결정할지가 이 주제의 시험이에요."),
                On("sli-slo-sla", 4, 4, "SLO를 사업 목표와 잇고, 고객과 SLA를 협상하는 자리를 준비해요."),
                On("on-call", 3, 4, "온콜의 비용과 보상은 사람을 지키는 결정이에요. 인원 계산을 직접 해 보세요."),
                On("incident-commander", 4, 4, "위임할 권한을 문서로 적어 둬야 장애 때 지휘관이 기다리지 않아요."),
                On("incident-response", 4, 4),
                On("severity-levels", 4, 4, "SEV1 건수를 성과 지표로 삼으면 무슨 일이 생기는지 먼저 짐작해 보세요."),
                On("postmortem", 3, 4, "배움이 한 팀에 머물지 않게 하고, 여러 건을 모아 투자를 정하는 방법을 봐요."),
                On("capacity-planning", 3, 4, "여유 용량을 줄이자는 제안을 돈과 위험으로 함께 따져요."),
                On("disaster-recovery", 3, 4, "서비스마다 복구 수준을 나누고, 넘길지 말지를 누가 정할지 미리 정해요."),
                On("multi-region", 4, 4),
                On("release-engineering", 4, 4, "승인 위원회와 변경 동결이 치르는 비용을 지표로 말해 보세요."),
                On("canary-analysis", 4, 4),
                On("chaos-engineering", 4, 4, "처음 들여올 때의 순서와, 하지 말아야 할 때를 함께 알아 둬요."),
                On("toil", 4, 4),
                On("runbook", 4, 4),
            ],
            Drills = ["sre-principles-2", "on-call-2", "error-budget-2", "sli-slo-sla-2", "postmortem-2", "disaster-recovery-1"],
            Quiz = new TrackQuiz(30),
            Interview = new TrackInterview(60),
            Goal = new TrackGoal.PredictedRecall(0.85),
            Days = 42,
        }),
    ];

    private static TrackItem On(string topic, int from, int to, string notes = "") => new(topic, (Level)from, (Level)to, notes);
}
