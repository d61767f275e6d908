using SreAcademy.Core.Content;

namespace SreAcademy.Core.Drills;

/// <summary>Makes an incident of a scenario. The same catalog, scenario and seed give the same plan.</summary>
public static class DrillPlans
{
    /// <summary>What a card that tells severities apart speaks of.</summary>
    private const string OfSeverity = "장애 등급 심각도 SEV1 SEV2 판단 기준 사용자 영향 우회";

    /// <summary>What a card about roles speaks of.</summary>
    private const string OfRoles = "장애 대응 역할 분담 인시던트 커맨더 IC 운영 담당 소통 담당 기록 담당";

    /// <param name="slug">See <see cref="DrillSlugs"/>.</param>
    /// <param name="thinkingCounts">Whether time passes while the learner thinks.</param>
    /// <returns>Null where there is no such scenario.</returns>
    public static DrillPlan? Of(CatalogSnapshot catalog, string slug, int seed, bool thinkingCounts)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(slug);
        if (!DrillSlugs.Of(catalog).TryGetValue(slug, out var place))
            return null;
        var (scenario, topic) = place;
        var sheet = scenario.Drill ?? new DrillSheet();
        var situation = ScenarioText.Situation(scenario);
        ScenarioStep[] steps = [.. ScenarioText.Steps(scenario).Take(DrillPlan.MostSteps)];
        var cards = new NearCards(catalog);
        var severity = sheet.Severity ?? ScenarioText.Severity(scenario, situation);
        return new DrillPlan
        {
            Slug = slug,
            Title = scenario.Title,
            TopicSlug = topic?.Slug,
            Alert = sheet.Alert.IsEmpty ? ScenarioText.Alert(scenario, situation) : sheet.Alert,
            Situation = situation,
            Severity = severity,
            SeverityReason = sheet.SeverityReason,
            Signal = sheet.Signal,
            Impact = sheet.Impact,
            Steps = Steps(catalog, place, steps, sheet, cards, seed),
            MitigatedBy = IndexOf(steps, sheet.MitigatedBy) ?? steps.Length - 1,
            HitsUsers = severity != IncidentSeverity.None || sheet.MitigatedBy is not null || sheet.Impact is not null,
            Postmortem = ScenarioText.Postmortem(scenario),
            SeverityCards = cards.To(OfSeverity, catalog.Cards),
            RoleCards = cards.To(OfRoles, catalog.Cards),
            ThinkingCounts = thinkingCounts,
            Seed = seed,
        };
    }

    private static IReadOnlyList<DrillStep> Steps(CatalogSnapshot catalog, ScenarioPlace place, ScenarioStep[] steps, DrillSheet sheet, NearCards cards, int seed)
    {
        IReadOnlyList<CardPlace> teaching = place.Topic is { } topic ? [.. topic.Cards.Select(card => new CardPlace(card, topic))] : catalog.Cards;
        DrillStep[] bare =
        [
            .. steps.Select((step, index) => new DrillStep
            {
                Number = step.Number,
                Body = MoveText.Of(step.Body),
                WrongMoves = [],
                Group = GroupOf(steps, index, sheet),
                Cards = cards.To(step.Body.Text, teaching),
            }),
        ];
        var wrong = new WrongMoveChoice(catalog, place, bare, seed);
        return [.. bare.Select((step, index) => step with { WrongMoves = wrong.For(index, steps[index].WrongMoves) })];
    }

    private static int? GroupOf(ScenarioStep[] steps, int index, DrillSheet sheet)
    {
        for (var group = 0; group < sheet.AnyOrder.Count; group++)
        {
            if (sheet.AnyOrder[group].Any(number => IndexOf(steps, number) == index))
                return group;
        }
        return null;
    }

    /// <summary>Of the first step with this number; null where none has it.</summary>
    private static int? IndexOf(ScenarioStep[] steps, int? number) => Array.FindIndex(steps, step => step.Number == number) is >= 0 and var index ? index : null;
}
