namespace SreAcademy.Core.Review;

/// <summary>An answer given in cram mode: it changes no schedule, but says what is fresh.</summary>
/// <param name="Day">Study day.</param>
public readonly record struct CramAnswer(long CardId, DateOnly Day, Rating Rating);

/// <summary>Everything a cram plan depends on; equal input gives an equal plan.</summary>
public sealed record CramPlanInput
{
    /// <summary>The cards to know, in their order; without retired, suspended and buried ones.</summary>
    public required IReadOnlyList<long> Deck { get; init; }

    /// <summary>By card; none for cards never reviewed. Others in it are passed over.</summary>
    public required IReadOnlyDictionary<long, CardProgress> Progress { get; init; }

    /// <summary>Cram answers of the last <see cref="CramPlan.LookBackDays"/> days, oldest first. Earlier ones are passed over.</summary>
    public required IReadOnlyList<CramAnswer> Log { get; init; }

    /// <summary>The learner's study day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Day of the interview. The last day of the plan is the day before; today when it is today.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Cards that fit into a day, ≥ 1.</summary>
    public required int CardsPerDay { get; init; }

    public required Scheduler Scheduler { get; init; }

    /// <summary>Predicted recall on the date from which a card needs no further repetition, 0–1.</summary>
    public double Goal { get; init; } = 0.9;
}
