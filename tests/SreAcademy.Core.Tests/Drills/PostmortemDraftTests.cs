using System.Globalization;
using Markdig;
using SreAcademy.Core.Content;
using SreAcademy.Core.Drills;

namespace SreAcademy.Core.Tests.Drills;

public class PostmortemDraftTests
{
    private const string Nasty = "<script>alert(1)</script> [x](javascript:alert(1)) **굵게** `코드` | 칸 | https://evil.example www.evil.example a@b.kr ![그림](x)\n# 제목\n- 목록 {onclick=x} &lt;b&gt; ==표시== ++밑줄++ $수식$ :::";

    [Fact]
    public void A_draft_has_all_sections_and_the_timeline_in_simulated_time()
    {
        var plan = Drilling.Plan(mitigatedBy: 1);
        var draft = Write(plan, Drilling.Responding(plan).Wrong(plan).ToTheEnd(plan));

        Assert.Equal(["# 결제가 멈춤", "## 요약", "## 영향", "## 타임라인", "## 기여 요인", "## 잘된 것", "## 어려웠던 것", "## 액션 아이템"], draft.Split('\n').Where(line => line.StartsWith('#')));
        Assert.Contains("| T+00:01 | 확인 |\n| T+00:03 | Sev2 선언 |\n| T+00:05 | 역할 |\n| T+00:15 | 시도: 틀린 조치", draft, StringComparison.Ordinal);
        Assert.Contains($"| T+00:25 | {plan.Steps[1].Body.Text} |\n| T+00:25 | 완화 |\n", draft, StringComparison.Ordinal);
        Assert.Contains("- 버짓 28.9% of 99.9%\n", draft, StringComparison.Ordinal);
        Assert.Contains("| (채우기) |  |  |\n", draft, StringComparison.Ordinal);
    }

    [Fact]
    public void A_move_that_came_too_early_is_not_said_to_be_in_vain()
    {
        var plan = Drilling.Plan();
        plan = plan with { Steps = [.. plan.Steps.Select(step => step with { WrongMoves = [new(plan.Steps[2].Body, RichText.Empty, WrongMoveSource.LaterStep)] })] };
        var draft = Write(plan, Drilling.Responding(plan).Wrong(plan));

        Assert.Contains($"| T+00:15 | 일렀음: {plan.Steps[2].Body.Text} |\n", draft, StringComparison.Ordinal);
        Assert.DoesNotContain("시도:", draft, StringComparison.Ordinal);
    }

    [Fact]
    public void What_hit_nobody_has_no_impact_and_nothing_to_mitigate()
    {
        var plan = Drilling.Plan(IncidentSeverity.None) with { HitsUsers = false, Impact = null };
        var draft = Write(plan, Drilling.Responding(plan).ToTheEnd(plan));

        Assert.Contains("## 영향\n\n- 영향 없음\n\n", draft, StringComparison.Ordinal);
        Assert.DoesNotContain("완화", draft, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_comes_from_outside_is_markup()
    {
        var plan = Drilling.Plan() with { Title = Nasty };
        plan = plan with { Steps = [.. plan.Steps.Select(step => step with { Body = new RichText("", $"{step.Number}{Nasty}") })] };
        var draft = Write(plan, Drilling.Responding(plan).ToTheEnd(plan));
        var plain = Write(Drilling.Plan(), Drilling.Responding(Drilling.Plan()).ToTheEnd(Drilling.Plan()));

        foreach (var pipeline in new[] { new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().Build(), new MarkdownPipelineBuilder().UseAdvancedExtensions().Build() })
        {
            var html = Markdown.ToHtml(draft, pipeline);
            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(Tags(Markdown.ToHtml(plain, pipeline)), Tags(html));
            Assert.Contains("**굵게** `코드` | 칸 | https://evil.example www.evil.example a@b.kr ![그림](x) # 제목 - 목록 {onclick=x} &amp;lt;b&amp;gt; ==표시== ++밑줄++ $수식$ :::", html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("1. 하나", "1\\. 하나")]
    [InlineData("# 하나", "\\# 하나")]
    [InlineData("- 하나", "\\- 하나")]
    [InlineData("+ 하나", "\\+ 하나")]
    [InlineData("99.9% = 43.2분, SEV2: 결제-주문", "99.9% = 43.2분, SEV2: 결제-주문")]
    [InlineData("  여러\r\n줄\t ", "여러 줄")]
    [InlineData("", "")]
    public void Only_what_would_be_markup_is_escaped(string text, string expected) => Assert.Equal(expected, MarkdownText.Of(text));

    [Fact]
    public void Half_a_pair_is_dropped_and_a_whole_one_kept() => Assert.Equal("반🔥", MarkdownText.Of("\uD800반🔥\uDC00"));

    private static string Tags(string html) => string.Join(' ', System.Text.RegularExpressions.Regex.Matches(html, "<[^ >]+").Select(match => match.Value));

    private static string Write(DrillPlan plan, DrillState state) => PostmortemDraft.Write(plan, Drilling.Moves(state), new PostmortemWords
    {
        Title = "{0}",
        Note = "사람이 아니라 조건을 적어요.",
        Summary = "요약",
        SummaryLine = "{0} {1} {2}",
        Impact = "영향",
        Duration = "지속 {0}",
        Failing = "실패 {0}",
        Budget = "버짓 {0} of {1}",
        NobodyHit = "영향 없음",
        NoFailing = "실패 비율 없음",
        Timeline = "타임라인",
        Time = "시각",
        What = "일",
        Alerted = "알림",
        Acknowledged = "확인",
        Declared = "{0} 선언",
        RolesNamed = "역할",
        Escalated = "에스컬레이션",
        Updated = "공지",
        Tried = "시도: {0}",
        TriedEarly = "일렀음: {0}",
        Mitigated = "완화",
        Resolved = "해결",
        Factors = "기여 요인",
        FactorPrompts = ["무엇이 겹쳤나요?"],
        WentWell = "잘된 것",
        WasHard = "어려웠던 것",
        ActionItems = "액션 아이템",
        Action = "할 일",
        Owner = "담당",
        Due = "기한",
        ToFill = "(채우기)",
        Severity = severity => severity.ToString(),
        Span = span => span.TotalMinutes.ToString("0", CultureInfo.InvariantCulture) + "분",
        Percent = share => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%",
        Finding = finding => finding.GetType().Name,
    });
}
