using System.Text.Json.Serialization;

namespace SreAcademy.Core.Content;

/// <summary>An incident to think through: situation, response, what to write down afterwards.</summary>
public sealed record Scenario
{
    public int? Number { get; init; }

    public required string Title { get; init; }

    /// <summary>The body in document order: prose, code and numbered steps in any mix.</summary>
    public IReadOnlyList<ScenarioPart> Parts { get; init; } = [];

    /// <summary>훈련; null where the author gave none.</summary>
    public DrillSheet? Drill { get; init; }

    public int Line { get; init; }

    /// <summary>상황, if the author labelled one.</summary>
    [JsonIgnore]
    public RichText? Situation => Parts.FirstOrDefault(part => part.Label == "상황" && !part.Body.IsEmpty)?.Body;

    /// <summary>All numbered steps, in order.</summary>
    [JsonIgnore]
    public IEnumerable<ScenarioStep> Steps => Parts.SelectMany(part => part.Steps);
}

/// <summary>A stretch of a scenario's body: either prose (<see cref="Body"/>) or a run of <see cref="Steps"/>.</summary>
public sealed record ScenarioPart
{
    /// <summary>The bold label that opens it: 상황, 대응, 포스트모텀, …; null where there is none.</summary>
    public string? Label { get; init; }

    public RichText Body { get; init; } = RichText.Empty;

    public IReadOnlyList<ScenarioStep> Steps { get; init; } = [];
}

public sealed record ScenarioStep
{
    /// <summary>The number as written.</summary>
    public int Number { get; init; }

    public required RichText Body { get; init; }

    /// <summary>선택: tempting moves that are wrong at this step.</summary>
    public IReadOnlyList<Distractor> WrongMoves { get; init; } = [];

    public int Line { get; init; }
}
