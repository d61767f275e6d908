using SreAcademy.Core.Content;
using SreAcademy.Core.Review;

namespace SreAcademy.Web.Features.Review.Session;

/// <summary>A card as it stands on the screen, from its question to its rating.</summary>
public sealed record ShownCard
{
    /// <summary>Made anew each time a card is shown, so that an answer sent twice is one answer.</summary>
    public required Guid AnswerId { get; init; }

    public required PlannedCard Planned { get; init; }

    public required CardPlace Place { get; init; }

    /// <summary>As it was when the card was shown.</summary>
    public required CardProgress Progress { get; init; }

    /// <summary>When it would return after each rating; null where a rating changes no schedule.</summary>
    public RatingTimes? Times { get; init; }

    /// <summary>The learner's own.</summary>
    public string? Note { get; init; }

    /// <summary>From 1, in the order of the session.</summary>
    public required int Number { get; init; }

    /// <summary>Of <see cref="TimeProvider.GetTimestamp"/>.</summary>
    public required long ShownAt { get; init; }

    public bool Revealed { get; init; }

    public long CardId => Planned.CardId;

    public MemoryState State => Progress.Memory.State;
}
