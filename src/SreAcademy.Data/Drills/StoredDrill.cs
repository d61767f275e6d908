using SreAcademy.Core.Drills;

namespace SreAcademy.Data.Drills;

/// <summary>A row of <c>drills</c> with its moves.</summary>
/// <param name="MoveIds">Of <paramref name="Moves"/>.</param>
internal sealed record StoredDrill(
    long Id, string Key, long LearnerId, DrillPlan Plan, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, bool GivenUp,
    IReadOnlyList<DrillMove> Moves, IReadOnlyList<string> MoveIds)
{
    private DrillState? state;

    public bool IsFinished => FinishedAt is not null;

    public bool IsResolved => IsFinished && !GivenUp;

    public DrillState State => state ??= DrillState.Of(Plan, Moves);

    /// <summary>Where a decision was missed, as an address within the site.</summary>
    public string AddressOf(MissedDecision missed) => $"/drills/{Plan.Slug}/{Key}#{missed.Kind switch
    {
        MissedKind.Severity => "severity",
        MissedKind.Roles => "roles",
        _ => $"step-{missed.Step + 1}",
    }}";

    public StoredDrill With(DrillMove move, string moveId) => this with { Moves = [.. Moves, move], MoveIds = [.. MoveIds, moveId], state = null };

    public DrillRun Run(IReadOnlyList<QueuedCard> queued) => new()
    {
        Key = Key,
        Plan = Plan,
        Moves = Moves,
        State = State,
        StartedAt = StartedAt,
        FinishedAt = FinishedAt,
        GivenUp = GivenUp,
        Queued = queued,
    };
}
