using SreAcademy.Core.Content;

namespace SreAcademy.Core.Drills;

/// <summary>An incident as it goes when every decision is right at once. What the others are measured against.</summary>
public static class RecommendedRun
{
    private static readonly DrillMove.NameRoles Roles = new(new Dictionary<IncidentRole, DrillPerson>
    {
        [IncidentRole.Commander] = DrillPerson.You,
        [IncidentRole.Operations] = DrillPerson.ServiceDeveloper,
        [IncidentRole.Communications] = DrillPerson.SupportLead,
        [IncidentRole.Scribe] = DrillPerson.SecondOnCall,
    });

    public static DrillState Of(DrillPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var state = DrillState.Start;
        while (Next(plan, state) is { } move)
            state = state.After(plan, move) ?? throw new InvalidOperationException($"{move} does not fit {plan.Slug}");
        return state;
    }

    private static DrillMove? Next(DrillPlan plan, DrillState state) => state.Phase switch
    {
        DrillPhase.Alerted => new DrillMove.Acknowledge(),
        // Where nobody says what it is, it is declared as what needs the least.
        DrillPhase.Declaring => new DrillMove.DeclareSeverity(plan.Severity ?? IncidentSeverity.Sev3),
        DrillPhase.Staffing => Roles,
        DrillPhase.Responding when state is { IsEscalationExpected: true, Escalations: 0 } => new DrillMove.Escalate(),
        DrillPhase.Responding when IsUpdateNear(state) => new DrillMove.PostUpdate(),
        DrillPhase.Responding => new DrillMove.Choose(state.Options.Index().MinBy(option => option.Item.Step ?? int.MaxValue).Index),
        _ => null,
    };

    // Before the step that would make it late.
    private static bool IsUpdateNear(DrillState state) =>
        state.UpdateDueAt is { } due && state.Clock + DrillRules.RightStep + DrillRules.UpdateByCommunications > due;
}
