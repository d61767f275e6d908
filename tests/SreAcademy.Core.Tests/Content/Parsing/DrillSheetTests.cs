using System.Globalization;
using System.Text.Json;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Tests.Content.Parsing;

public sealed class DrillSheetTests
{
    private const string Head = "## 실무 시나리오\n\n**시나리오 1: 견본**\n\n";

    private static (DrillSheet Sheet, IReadOnlyList<ContentProblem> Problems) Read(string lines, int steps = 9)
    {
        var numbered = string.Concat(Enumerable.Range(1, steps).Select(step => string.Create(CultureInfo.InvariantCulture, $"{step}. 단계\n")));
        var parsed = LessonParser.Parse("견본.md", $"{Head}{numbered}\n**훈련**:\n\n{lines}\n");
        return (parsed.Document.Scenarios[0].Drill!, parsed.Problems);
    }

    [Theory]
    [InlineData("SEV2 — 까닭", IncidentSeverity.Sev2)]
    [InlineData("sev 1 - 까닭", IncidentSeverity.Sev1)]
    [InlineData("Sev-3: 까닭", IncidentSeverity.Sev3)]
    [InlineData("SEV4 -- 까닭", IncidentSeverity.Sev4)]
    [InlineData("장애 아님 — 까닭", IncidentSeverity.None)]
    [InlineData("장애아님： 까닭", IncidentSeverity.None)]
    public void A_severity_is_read_as_people_write_it(string written, IncidentSeverity severity)
    {
        var (sheet, problems) = Read($"- 심각도: {written}");

        Assert.Equal((severity, "까닭"), (sheet.Severity, sheet.SeverityReason.Text));
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("- 심각도: SEV0 — 까닭", ProblemCode.UnknownSeverity)]
    [InlineData("- 심각도: SEV1.5 — 까닭", ProblemCode.UnknownSeverity)]
    [InlineData("- 심각도: 장애 아님이에요", ProblemCode.UnknownSeverity)]
    [InlineData("- 지표: 오류율 1e309 → 3", ProblemCode.InvalidDrillSignal)]
    [InlineData("- 지표: 오류율 0.1 → 1e309", ProblemCode.InvalidDrillSignal)]
    [InlineData("- 지표: 오류율 NaN → 3", ProblemCode.InvalidDrillSignal)]
    [InlineData("- 지표: 오류율 0.1 → ∞", ProblemCode.InvalidDrillSignal)]
    [InlineData("- 지표: 오류율 -1 → 3", ProblemCode.InvalidDrillSignal)]
    [InlineData("- 지표: 0.1 → 3", ProblemCode.InvalidDrillSignal)]
    [InlineData("- 지표: p99 → 3", ProblemCode.InvalidDrillSignal)]
    [InlineData("- 지표: 지연(초) 300ms → 4ms", ProblemCode.InvalidDrillSignal)]
    [InlineData("- 영향: 요청의 NaN% 실패, SLO 99.9%", ProblemCode.InvalidDrillImpact)]
    [InlineData("- 영향: 요청의 6.2% 실패", ProblemCode.InvalidDrillImpact)]
    [InlineData("- 영향: SLO 99.9%", ProblemCode.InvalidDrillImpact)]
    [InlineData("- 영향: 요청의 6건 실패, SLO 99.9%", ProblemCode.InvalidDrillImpact)]
    [InlineData("- 영향: 요청의 1e309% 실패, SLO 99.9%", ProblemCode.InvalidDrillImpact)]
    [InlineData("- 영향: 요청의 100.1% 실패, SLO 99.9%", ProblemCode.ImpossibleShare)]
    [InlineData("- 영향: 요청의 5% 실패, SLO 0%", ProblemCode.ImpossibleObjective)]
    [InlineData("- 완화: 10", ProblemCode.UnknownDrillStep)]
    [InlineData("- 완화: 99999999999999999999", ProblemCode.InvalidMitigation)]
    [InlineData("- 완화: 1~3", ProblemCode.InvalidMitigation)]
    [InlineData("- 순서 무관: 0, 1", ProblemCode.UnknownDrillStep)]
    [InlineData("- 순서 무관: 4", ProblemCode.InvalidDrillGroup)]
    [InlineData("- 순서 무관: 4, 4", ProblemCode.InvalidDrillGroup)]
    [InlineData("- 순서 무관: 4, 6", ProblemCode.InvalidDrillGroup)]
    [InlineData("- 순서 무관: 6~4", ProblemCode.InvalidDrillGroup)]
    [InlineData("- 순서 무관: 4 아니면 5", ProblemCode.InvalidDrillGroup)]
    [InlineData("- 순서 무관: 1~999999999", ProblemCode.UnknownDrillStep)]
    public void A_line_that_cannot_be_read_is_named_and_drops_only_itself(string line, string code)
    {
        var (sheet, problems) = Read($"- 알림: 남아요.\n{line}");

        var problem = Assert.Single(problems);
        Assert.Equal((code, Severity.Warning, 18, line), (problem.Code, problem.Severity, problem.Line, problem.Text));
        Assert.Equal("남아요.", sheet.Alert.Text);
        Assert.Equal((null, null, null, null, 0), (sheet.Severity, sheet.Signal, sheet.Impact, sheet.MitigatedBy, sheet.AnyOrder.Count));
    }

    [Fact]
    public void Numbers_too_large_to_measure_are_named()
    {
        var (sheet, problems) = Read($"- 지표: 오류율 {new string('9', 5_000)} → 3\n- 영향: 요청의 {new string('9', 5_000)}% 실패, SLO 99.9%");

        Assert.Equal([ProblemCode.InvalidDrillSignal, ProblemCode.InvalidDrillImpact], problems.Select(problem => problem.Code));
        Assert.Equal((null, null), (sheet.Signal, sheet.Impact));
    }

    [Fact]
    public void Groups_come_in_the_order_of_the_steps_however_they_are_written()
    {
        var (sheet, problems) = Read("- 순서 무관: 9, 7, 8\n- 순서 무관: 2번과 3번\n- 순서 무관: 4~5");

        Assert.Empty(problems);
        Assert.Equal(["2 3", "4 5", "7 8 9"], sheet.AnyOrder.Select(group => string.Join(' ', group)));
    }

    [Fact]
    public void Thousands_of_steps_and_groups_are_read_without_effort()
    {
        var groups = string.Concat(Enumerable.Range(0, 5_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"- 순서 무관: {i + 1}~{20_000 - i}\n")));

        var (sheet, problems) = Read($"- 완화: 20000\n{groups}", steps: 20_000);

        Assert.Equal(20_000, sheet.MitigatedBy);
        Assert.Equal(20_000, Assert.Single(sheet.AnyOrder).Count);
        Assert.Equal(4_999, problems.Count(problem => problem.Code == ProblemCode.OverlappingDrillGroup));
    }

    [Fact]
    public void A_sheet_survives_being_stored()
    {
        var (sheet, _) = Read("- 알림: [P1] 결제\n- 심각도: SEV2 — 까닭\n- 지표: 오류율(%) 0.1 → 6.2\n- 영향: 요청의 6.2% 실패, SLO 99.9%\n- 완화: 3\n- 순서 무관: 4, 5");

        var stored = JsonSerializer.Serialize(sheet);

        Assert.Equal(stored, JsonSerializer.Serialize(JsonSerializer.Deserialize<DrillSheet>(stored)));
    }

    [Theory]
    [InlineData("- 알림： 결제가 실패해요")]
    [InlineData("* **알림**: 결제가 실패해요")]
    [InlineData("- **알림:** 결제가 실패해요")]
    [InlineData("-알림: 결제가 실패해요")]
    [InlineData("1. 알림: 결제가 실패해요")]
    [InlineData("알림: 결제가 실패해요")]
    [InlineData("- 알림: 결제가\n  실패해요")]
    [InlineData("- \u110B\u1161\u11AF\u1105\u1175\u11B7: \u1100\u1167\u11AF\u110C\u1166\u1100\u1161 \u1109\u1175\u11AF\u1111\u1162\u1112\u1162\u110B\u116D")]
    public void A_line_is_known_by_its_first_word_however_it_is_marked(string line)
    {
        var (sheet, problems) = Read(line);

        Assert.Empty(problems);
        Assert.Equal("결제가 실패해요", sheet.Alert.Text.Replace('\n', ' '));
    }
}
