using SreAcademy.Core.Drills;
using SreAcademy.Data.Drills;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Drills.Debrief;

/// <summary>The draft of a drill's postmortem in the language of the page.</summary>
public static class PostmortemText
{
    public static string Of(DrillRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return PostmortemDraft.Write(run.Plan, run.Moves, Words());
    }

    private static PostmortemWords Words() => new()
    {
        Title = UiText.DrillDraftTitle,
        Note = UiText.DrillDraftNote,
        Summary = UiText.DrillDraftSummary,
        SummaryLine = UiText.DrillDraftSummaryLine,
        Impact = UiText.DrillDraftImpact,
        Duration = UiText.DrillDraftDuration,
        Failing = UiText.DrillDraftFailing,
        Budget = UiText.DrillDraftBudget,
        NobodyHit = UiText.DrillDraftNobodyHit,
        NoFailing = UiText.DrillDraftNoFailing,
        Timeline = UiText.DrillTimeline,
        Time = UiText.DrillDraftTime,
        What = UiText.DrillDraftWhat,
        Alerted = UiText.DrillDraftAlerted,
        Acknowledged = UiText.DrillDidAcknowledge,
        Declared = UiText.DrillDidDeclare,
        RolesNamed = UiText.DrillDraftRoles,
        Escalated = UiText.DrillDraftEscalated,
        Updated = UiText.DrillDidUpdate,
        Tried = UiText.DrillDraftTried,
        TriedEarly = UiText.DrillDraftTriedEarly,
        Mitigated = UiText.DrillDraftMitigated,
        Resolved = UiText.DrillDraftResolved,
        Factors = UiText.DrillDraftFactors,
        FactorPrompts = [UiText.DrillDraftFactor1, UiText.DrillDraftFactor2, UiText.DrillDraftFactor3],
        WentWell = UiText.DrillWentWell,
        WasHard = UiText.DrillDraftHard,
        ActionItems = UiText.DrillDraftActions,
        Action = UiText.DrillDraftAction,
        Owner = UiText.DrillDraftOwner,
        Due = UiText.DrillDraftDue,
        ToFill = UiText.DrillDraftFill,
        Severity = DrillWords.Name,
        Span = DrillWords.Time,
        Percent = DrillWords.Percent,
        Finding = FindingWords.Of,
    };
}
