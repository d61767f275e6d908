using SreAcademy.Core.Content;

namespace SreAcademy.Core.Drills;

/// <summary>The words of a postmortem draft in one language. Plain text: the draft makes it safe for Markdown. <c>{0}</c> stands for what is filled in.</summary>
public sealed record PostmortemWords
{
    /// <summary>{0}: the scenario's title.</summary>
    public required string Title { get; init; }

    /// <summary>That it asks for causes in the system, not for people.</summary>
    public required string Note { get; init; }

    public required string Summary { get; init; }

    /// <summary>{0}: severity, {1}: title, {2}: duration.</summary>
    public required string SummaryLine { get; init; }

    public required string Impact { get; init; }

    /// <summary>{0}: from the alert to the mitigation, or to the end of the run.</summary>
    public required string Duration { get; init; }

    /// <summary>{0}: share of requests that failed.</summary>
    public required string Failing { get; init; }

    /// <summary>{0}: share of the error budget burnt, {1}: the objective.</summary>
    public required string Budget { get; init; }

    /// <summary>Stands alone where there was nothing to mitigate.</summary>
    public required string NobodyHit { get; init; }

    /// <summary>Where the scenario names no failing share.</summary>
    public required string NoFailing { get; init; }

    public required string Timeline { get; init; }

    public required string Time { get; init; }

    public required string What { get; init; }

    public required string Alerted { get; init; }

    public required string Acknowledged { get; init; }

    /// <summary>{0}: severity.</summary>
    public required string Declared { get; init; }

    public required string RolesNamed { get; init; }

    public required string Escalated { get; init; }

    public required string Updated { get; init; }

    /// <summary>{0}: a move that did not help.</summary>
    public required string Tried { get; init; }

    /// <summary>{0}: a move that was to come later.</summary>
    public required string TriedEarly { get; init; }

    public required string Mitigated { get; init; }

    public required string Resolved { get; init; }

    public required string Factors { get; init; }

    /// <summary>Questions to answer, one a line.</summary>
    public required IReadOnlyList<string> FactorPrompts { get; init; }

    public required string WentWell { get; init; }

    public required string WasHard { get; init; }

    public required string ActionItems { get; init; }

    public required string Action { get; init; }

    public required string Owner { get; init; }

    public required string Due { get; init; }

    /// <summary>Stands where something is to be filled in.</summary>
    public required string ToFill { get; init; }

    public required Func<IncidentSeverity, string> Severity { get; init; }

    public required Func<TimeSpan, string> Span { get; init; }

    /// <summary>A share, 0–1, as a percentage.</summary>
    public required Func<double, string> Percent { get; init; }

    /// <summary>A sentence, without persons.</summary>
    public required Func<DrillFinding, string> Finding { get; init; }
}
