using SreAcademy.Core.Drills;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Drills.Debrief;

/// <summary>What a debrief finds, as sentences about what was done and never about who did it.</summary>
public static class FindingWords
{
    public static string Of(DrillFinding finding) => finding switch
    {
        DrillFinding.AcknowledgedInTime found => Phrase.Of(UiText.DrillFoundAcknowledgedInTime, DrillWords.Time(found.After)),
        DrillFinding.AcknowledgedLate found => Phrase.Of(UiText.DrillFoundAcknowledgedLate, DrillWords.Time(found.After), DrillWords.Time(DrillRules.AcknowledgeWithin)),
        DrillFinding.SeverityRight found => Phrase.Of(UiText.DrillFoundSeverityRight, found.Severity.Name()),
        DrillFinding.SeverityTooLow found => Phrase.Of(UiText.DrillFoundSeverityLow, found.Declared.Name(), found.Right.Name(), DrillWords.Time(found.Cost)),
        DrillFinding.SeverityTooHigh found => Phrase.Of(UiText.DrillFoundSeverityHigh, found.Declared.Name(), found.Right.Name(), DrillWords.Time(found.Cost)),
        DrillFinding.RolesClear => UiText.DrillFoundRolesClear,
        DrillFinding.RolesFaulty found => found.Fault.Text(),
        DrillFinding.UpdatesInTime found => Phrase.Of(UiText.DrillFoundUpdatesInTime, found.Count),
        DrillFinding.UpdatesMissed found => Phrase.Of(UiText.DrillFoundUpdatesMissed, DrillWords.Time(found.Interval), found.Count),
        DrillFinding.HelpCalled => UiText.DrillFoundHelpCalled,
        DrillFinding.HelpNotCalled => UiText.DrillFoundHelpNotCalled,
        DrillFinding.MitigatedWithoutDetour found => Phrase.Of(UiText.DrillFoundMitigated, DrillWords.Time(found.At)),
        DrillFinding.MostStepsRightAtOnce found => Phrase.Of(UiText.DrillFoundMostRight, found.Steps, found.Right),
        DrillFinding.Detours found => Phrase.Of(UiText.DrillFoundDetours, found.Count, DrillWords.Time(found.Cost)),
        DrillFinding.HintsTaken found => Phrase.Of(UiText.DrillFoundHints, found.Count),
        DrillFinding.LongThought found => Phrase.Of(UiText.DrillFoundLongThought, DrillWords.Time(found.Thought)),
        DrillFinding.BudgetExhausted found => Phrase.Of(UiText.DrillFoundBudget, DrillWords.Percent(found.Spent)),
        var other => throw new System.Diagnostics.UnreachableException(other.ToString()),
    };
}
