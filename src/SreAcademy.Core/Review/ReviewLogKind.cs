namespace SreAcademy.Core.Review;

/// <summary>What an entry of the log says. The numbers are stored.</summary>
public enum ReviewLogKind
{
    /// <summary>A rating that changes the card's memory.</summary>
    Review = 0,

    /// <summary>Takes back an earlier review.</summary>
    Undo = 1,

    /// <summary>A rating while cramming: kept, but without effect on the long-term schedule.</summary>
    Cram = 2,
}

/// <summary>Where a rating came from. The numbers are stored.</summary>
public enum ReviewOrigin
{
    Review = 0,
    Quiz = 1,
    Interview = 2,
    Drill = 3,
}
