using SreAcademy.Core.Content;

namespace SreAcademy.Core.Drills;

/// <summary>What a debrief says of a run: what went well, and what to look at. Of what was done, never of who did it.</summary>
public abstract record DrillFinding
{
    private DrillFinding(bool isGood) => IsGood = isGood;

    /// <summary>Went well; else it is to be looked at.</summary>
    public bool IsGood { get; }

    /// <param name="After">Since the alert, at most <see cref="DrillRules.AcknowledgeWithin"/>.</param>
    public sealed record AcknowledgedInTime(TimeSpan After) : DrillFinding(true);

    public sealed record AcknowledgedLate(TimeSpan After) : DrillFinding(false);

    public sealed record SeverityRight(IncidentSeverity Severity) : DrillFinding(true);

    /// <summary>Help came later.</summary>
    /// <param name="Cost">Minutes more than a right declaration takes.</param>
    public sealed record SeverityTooLow(IncidentSeverity Declared, IncidentSeverity Right, TimeSpan Cost) : DrillFinding(false);

    /// <summary>People were called needlessly; the smaller fault of the two.</summary>
    public sealed record SeverityTooHigh(IncidentSeverity Declared, IncidentSeverity Right, TimeSpan Cost) : DrillFinding(false);

    public sealed record RolesClear : DrillFinding
    {
        public RolesClear()
            : base(true)
        {
        }
    }

    public sealed record RolesFaulty(RoleFault Fault) : DrillFinding(false);

    /// <param name="Count">Updates posted; at least one, none due was missed.</param>
    public sealed record UpdatesInTime(int Count) : DrillFinding(true);

    public sealed record UpdatesMissed(int Count, TimeSpan Interval) : DrillFinding(false);

    /// <summary>Help was to be called and was.</summary>
    public sealed record HelpCalled : DrillFinding
    {
        public HelpCalled()
            : base(true)
        {
        }
    }

    /// <summary>Help was to be called and was not.</summary>
    public sealed record HelpNotCalled : DrillFinding
    {
        public HelpNotCalled()
            : base(false)
        {
        }
    }

    /// <summary>Users were no longer hit before anything was tried in vain.</summary>
    public sealed record MitigatedWithoutDetour(TimeSpan At) : DrillFinding(true);

    /// <param name="Right">Steps that were right at the first go and without a hint; more than half of all.</param>
    public sealed record MostStepsRightAtOnce(int Right, int Steps) : DrillFinding(true);

    /// <param name="Cost">All minutes that wrong moves took.</param>
    public sealed record Detours(int Count, TimeSpan Cost) : DrillFinding(false);

    public sealed record HintsTaken(int Count) : DrillFinding(false);

    /// <summary>More time went by without a decision than with one wrong move.</summary>
    public sealed record LongThought(TimeSpan Thought) : DrillFinding(false);

    /// <param name="Spent">Share of the budget of 30 days, ≥ 1.</param>
    public sealed record BudgetExhausted(double Spent) : DrillFinding(false);
}
