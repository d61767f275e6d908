namespace SreAcademy.Core.Content;

/// <summary>How severe an incident is declared to be. The numbers are stored.</summary>
public enum IncidentSeverity
{
    /// <summary>Everybody or the core of the business is hit, or data is at stake.</summary>
    Sev1 = 1,

    /// <summary>A main function fails for many, no way around it.</summary>
    Sev2 = 2,

    /// <summary>Something works badly or for a few; there is a way around.</summary>
    Sev3 = 3,

    /// <summary>A blemish that can wait for working hours.</summary>
    Sev4 = 4,

    /// <summary>장애 아님: planned work, no incident to declare.</summary>
    None = 5,
}

/// <summary>훈련: what an author adds to a scenario so that it can be lived through as an incident. Everything may be missing.</summary>
public sealed record DrillSheet
{
    /// <summary>알림: how the incident announces itself.</summary>
    public RichText Alert { get; init; } = RichText.Empty;

    /// <summary>심각도: what should be declared.</summary>
    public IncidentSeverity? Severity { get; init; }

    /// <summary>Why it is that severity.</summary>
    public RichText SeverityReason { get; init; } = RichText.Empty;

    /// <summary>지표: the graph that shows it.</summary>
    public DrillSignal? Signal { get; init; }

    /// <summary>영향: what burns the error budget; null where nothing fails.</summary>
    public DrillImpact? Impact { get; init; }

    /// <summary>완화: number of the step after which users are no longer hit; null for the last.</summary>
    public int? MitigatedBy { get; init; }

    /// <summary>순서 무관: numbers of steps, ascending, that may be taken in any order among themselves.</summary>
    public IReadOnlyList<IReadOnlyList<int>> AnyOrder { get; init; } = [];

    /// <summary>Of the label, from 1.</summary>
    public int Line { get; init; }
}

/// <summary>A figure on a graph: what it is usually, and what it is during the incident.</summary>
/// <param name="Name">결제 오류율.</param>
/// <param name="Unit">%, ms, 건/s; may be empty.</param>
public sealed record DrillSignal(string Name, string Unit, double Usual, double Peak);

/// <param name="FailingShare">Of all requests, above 0 and at most 1.</param>
/// <param name="Objective">The SLO over 30 days, above 0 and below 1.</param>
public sealed record DrillImpact(double FailingShare, double Objective);
