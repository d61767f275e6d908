using System.Text.Json;
using SreAcademy.Core.Content;
using SreAcademy.Core.Drills;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Tests.Quiz.Samples;

namespace SreAcademy.Core.Tests.Drills;

public class DrillPlansTests
{
    /// <summary>As older documents are: whole-document scenarios, no 선택, no 훈련, a title for an alert.</summary>
    private const string Bare = """
        # 운영 문서

        ## 1. 온콜

        ### 레벨별 지식

        > ⭐⭐ **Level 2 (주니어)**
        > **Q: 연결 풀이 고갈되면 무엇부터 하나?**
        > **A:** 연결 풀 크기를 늘리고 느린 쿼리를 끊어 즉시 완화한다.
        >
        > **Q: 카나리 배포의 장점은?**
        > **A:** 적은 트래픽으로 문제를 먼저 발견한다.

        ## 실무 시나리오

        ### 시나리오 1: 연결 풀 고갈
        **상황**: 프로덕션 DB 연결 풀 고갈로 전체 서비스 다운. 알림이 울렸다.
        **대응**:
        1. IC 지정, 장애 선언 (SEV1)
        2. 상태 페이지 업데이트
        3. 즉시 완화: 연결 풀 크기 증가
        4. 원인 분석: 느린 쿼리 식별
        **포스트모텀**: 연결 풀 모니터링 추가

        ### 시나리오 2: 한 걸음
        1. 즉시 완화: 연결 풀 크기 증가

        ### 시나리오 3: 걸음 없음
        **상황**: 정할 것이 없다.
        """;

    [Fact]
    public void What_is_no_incident_hits_users_only_where_its_author_says_when_that_ends()
    {
        bool Hits(string slug) => DrillPlans.Of(QuizCourses.Real, slug, seed: 1, thinkingCounts: true)!.HitsUsers;

        Assert.False(Hits("sre-principles-1"));
        Assert.True(Hits("canary-analysis-1"));
        Assert.True(Hits("incident-response-1"));
    }

    [Fact]
    public void Every_scenario_of_the_course_ends_by_right_moves_alone_whatever_the_seed()
    {
        foreach (var (slug, _) in DrillSlugs.Of(QuizCourses.Real))
        {
            foreach (var seed in new[] { 0, 1, 77, int.MaxValue, -5 })
            {
                var plan = DrillPlans.Of(QuizCourses.Real, slug, seed, thinkingCounts: true)!;
                Assert.True(plan.IsSound);
                Assert.Equal(DrillPhase.Resolved, RecommendedRun.Of(plan).Phase);
                Assert.Equal(100, RecommendedRun.Of(plan).Score);
                Assert.All(plan.Steps, step => Assert.InRange(step.WrongMoves.Count, 1, DrillStep.MostWrongMoves));
                Assert.False(plan.Alert.IsEmpty);
            }
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_plan_and_another_one_another_order()
    {
        var catalog = QuizCourses.Real;
        var slug = DrillSlugs.Of(catalog).Keys.First();
        Assert.Equal(Json(3), Json(3));
        Assert.True(Enumerable.Range(0, 10).Select(Json).Distinct().Count() > 1);
        Assert.True(Enumerable.Range(0, 10).Select(seed => Options(DrillPlans.Of(catalog, slug, seed, false)!)).Distinct().Count() > 1);

        string Json(int seed) => JsonSerializer.Serialize(DrillPlans.Of(catalog, slug, seed, false));
        static string Options(DrillPlan plan) => string.Join('|', Drilling.Responding(plan).Options.Select(option => option.Body.Text));
    }

    [Fact]
    public void A_document_without_choices_gets_later_steps_first_and_then_those_of_other_scenarios()
    {
        var plan = DrillPlans.Of(QuizCourses.Read(Bare), "all-1", 4, false)!;

        Assert.Equal([WrongMoveSource.LaterStep, WrongMoveSource.LaterStep, WrongMoveSource.LaterStep], plan.Steps[0].WrongMoves.Select(move => move.Source));
        Assert.Equal([3, 2], plan.Steps.Take(2).Select(step => step.WrongMoves.Count));
        Assert.All(plan.Steps.SelectMany(step => step.WrongMoves), move => Assert.True(move.Consequence.IsEmpty));
        Assert.Equal(IncidentSeverity.Sev1, plan.Severity);
        Assert.Equal("연결 풀 고갈\n프로덕션 DB 연결 풀 고갈로 전체 서비스 다운.", plan.Alert.Text);
        Assert.Equal("연결 풀 모니터링 추가", plan.Postmortem.Text.Trim());
        Assert.Equal((3, null, null), (plan.MitigatedBy, plan.TopicSlug, plan.Impact));
        Assert.Equal("연결 풀이 고갈되면 무엇부터 하나?", QuizCourses.Read(Bare).CardsById[plan.Steps[2].Cards[0]].Card.Question.Text);
        Assert.Equal(DrillPhase.Resolved, RecommendedRun.Of(plan).Phase);
    }

    [Fact]
    public void A_step_of_another_scenario_that_says_the_same_is_no_wrong_move()
    {
        var plan = DrillPlans.Of(QuizCourses.Read(Bare), "all-2", 1, false)!;

        var step = Assert.Single(plan.Steps);
        Assert.DoesNotContain(step.WrongMoves, move => OptionSense.Of(move.Body) == OptionSense.Of(step.Body));
        Assert.All(step.WrongMoves, move => Assert.Equal(WrongMoveSource.OtherScenario, move.Source));
        Assert.Equal("한 걸음", plan.Alert.Text);
        Assert.Equal(DrillPhase.Resolved, RecommendedRun.Of(plan).Phase);
    }

    [Fact]
    public void A_scenario_without_steps_is_no_drill_and_an_unknown_slug_no_plan()
    {
        var catalog = QuizCourses.Read(Bare);
        Assert.Equal(["all-1", "all-2"], DrillSlugs.Of(catalog).Keys);
        Assert.Null(DrillPlans.Of(catalog, "all-3", 1, false));
        Assert.Null(DrillPlans.Of(CatalogSnapshot.Empty, "", 1, false));
    }

    [Fact]
    public void A_single_step_in_a_single_scenario_leaves_only_the_right_option()
    {
        var catalog = QuizCourses.Read("# 문서\n\n## 주제\n\n### 실무 시나리오\n\n**시나리오 1: 하나**\n\n1. 되돌린다\n");
        var plan = DrillPlans.Of(catalog, DrillSlugs.Of(catalog).Keys.Single(), 1, false)!;

        Assert.Empty(Assert.Single(plan.Steps).WrongMoves);
        var state = Drilling.Responding(plan);
        Assert.Null(state.After(plan, new DrillMove.TakeHint()));
        Assert.Equal(DrillPhase.Resolved, state.Right(plan).Phase);
    }

    [Fact]
    public void What_closes_the_right_move_closes_an_authors_wrong_one_too()
    {
        Assert.Equal(new RichText("버텨요.", "버텨요."), MoveText.Of(new RichText("버텨요", "버텨요"), new RichText("<p>합의해요.</p>", "합의해요.")));
        Assert.Equal(new RichText("버티기", "버티기"), MoveText.Of(new RichText("<p>버티기</p>\n", "버티기"), new RichText("<p>합의</p>", "합의")));
    }
}
