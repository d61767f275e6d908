using SreAcademy.Core.Content;

namespace SreAcademy.Core.Drills;

/// <summary>
/// What everything in a drill costs, in simulated minutes and in points. House rules, chosen so that a run of six steps without a detour takes
/// about forty minutes; where the course of the house teaches a figure, it is that one. See .github/decisions/0046-drills.md.
/// </summary>
public static class DrillRules
{
    /// <summary>Opening the laptop and saying: I have it.</summary>
    public static readonly TimeSpan Acknowledging = TimeSpan.FromMinutes(1);

    /// <summary>Looking at the extent before the severity is declared.</summary>
    public static readonly TimeSpan Declaring = TimeSpan.FromMinutes(2);

    /// <summary>For each severity declared below the right one: help comes later.</summary>
    public static readonly TimeSpan LateResponse = TimeSpan.FromMinutes(5);

    /// <summary>For each severity declared above the right one: explaining and sending people back. Less than too low: when in doubt, declare higher.</summary>
    public static readonly TimeSpan NeedlessCalls = TimeSpan.FromMinutes(2);

    public static readonly TimeSpan Staffing = TimeSpan.FromMinutes(2);

    /// <summary>A step, when nothing slows the response.</summary>
    public static readonly TimeSpan RightStep = TimeSpan.FromMinutes(5);

    /// <summary>A detour with its way back, when nothing slows the response.</summary>
    public static readonly TimeSpan WrongStep = TimeSpan.FromMinutes(10);

    /// <summary>Share by which each fault in the roles that slows makes later steps longer, see <see cref="RoleFaults.Slows"/>.</summary>
    public const double SlowdownPerFault = 0.2;

    /// <summary>Telling those who are called what is known.</summary>
    public static readonly TimeSpan Escalating = TimeSpan.FromMinutes(3);

    /// <summary>A status update by somebody who leads communications and neither commands nor operates: only asked to.</summary>
    public static readonly TimeSpan UpdateByCommunications = TimeSpan.FromMinutes(1);

    /// <summary>A status update by whoever should be doing something else.</summary>
    public static readonly TimeSpan UpdateByResponder = TimeSpan.FromMinutes(3);

    /// <summary>Minutes that thinking costs between two moves, at most: whoever leaves the tab open has not thought for hours.</summary>
    public const int MostThinking = 15;

    /// <summary>Acknowledged within this is in time: an objective of 99.99 % leaves 13 minutes in 90 days.</summary>
    public static readonly TimeSpan AcknowledgeWithin = TimeSpan.FromMinutes(5);

    /// <summary>Wrong options that an escalation rules out at most; the last one only if it is alone.</summary>
    public const int RuledOutByEscalation = 2;

    /// <summary>From so many wrong moves on help is to be called.</summary>
    public const int WrongMovesBeforeEscalation = 2;

    /// <summary>From so many minutes lost to thinking and detours on, while users are hit, help is to be called. The course teaches fifteen.</summary>
    public static readonly TimeSpan LostBeforeEscalation = TimeSpan.FromMinutes(15);

    /// <summary>The window of the error budget: 30 days.</summary>
    public static readonly TimeSpan BudgetWindow = TimeSpan.FromDays(30);

    /// <summary>Points of the whole, 100 together. Each step has the same share of the first.</summary>
    public const int StepPoints = 60, SeverityPoints = 10, RolePoints = 10, UpdatePoints = 10, AcknowledgePoints = 5, EscalationPoints = 5;

    /// <summary>What is left of a step's points after each wrong move, 0–1.</summary>
    public const double LeftAfterWrong = 0.5;

    /// <summary>What is left of a step's points after each hint, 0–1.</summary>
    public const double LeftAfterHint = 0.75;

    /// <summary>Points for each severity between the declared and the right one.</summary>
    public const int PointsPerSeverity = 5;

    /// <summary>Points for each fault in the roles.</summary>
    public const int PointsPerRoleFault = 5;

    /// <summary>Points for each status update that was due and was not posted.</summary>
    public const int PointsPerMissedUpdate = 5;

    /// <summary>
    /// How long users may be left without news, counted from the declaration or the last update. SEV1: 20 minutes, as the course has it; SEV2: 30;
    /// SEV3: 60, since it may wait for working hours. Below that nobody waits for news: null.
    /// </summary>
    public static TimeSpan? UpdateInterval(IncidentSeverity? severity) => severity switch
    {
        IncidentSeverity.Sev1 => TimeSpan.FromMinutes(20),
        IncidentSeverity.Sev2 => TimeSpan.FromMinutes(30),
        IncidentSeverity.Sev3 => TimeSpan.FromMinutes(60),
        _ => null,
    };

    /// <summary>What declaring takes; as long as the right one where the scenario does not say which it is.</summary>
    public static TimeSpan DeclaringTakes(IncidentSeverity declared, IncidentSeverity? right) => Declaring + (declared - right) switch
    {
        > 0 and var tooLow => tooLow * LateResponse,
        < 0 and var tooHigh => -tooHigh * NeedlessCalls,
        _ => TimeSpan.Zero,
    };

    /// <summary>Share of the error budget of 30 days that burns in a time, ≥ 0: failing share ÷ (1 − objective) × time ÷ 30 days.</summary>
    public static double Burn(DrillImpact? impact, TimeSpan time) =>
        impact is null ? 0 : impact.FailingShare / (1 - impact.Objective) * (time / BudgetWindow);
}
