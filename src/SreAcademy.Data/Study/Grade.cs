using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>A learner's answer to a card.</summary>
public sealed record Grade
{
    /// <summary>UTF-16 units.</summary>
    public const int LongestPlace = 200;

    /// <summary>The time a card is on screen counts to here; beyond, the learner was elsewhere.</summary>
    public static readonly TimeSpan LongestDuration = TimeSpan.FromSeconds(60);

    /// <summary>From the signed-in principal, never from the page.</summary>
    public required long LearnerId { get; init; }

    public required long CardId { get; init; }

    public required Rating Rating { get; init; }

    /// <summary>The <see cref="CardProgress.Version"/> of the card that was shown; 0 for a card without progress.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>Made once for each answer, however often it is sent.</summary>
    public required Guid AnswerId { get; init; }

    /// <summary>Cut to <see cref="LongestDuration"/>.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>The interval that was shown beside the rating; given if it can be. Null: chosen anew.</summary>
    public ReviewInterval? Shown { get; init; }

    /// <summary>Not <see cref="ReviewLogKind.Undo"/>.</summary>
    public ReviewLogKind Kind { get; init; } = ReviewLogKind.Review;

    public ReviewOrigin Origin { get; init; } = ReviewOrigin.Review;

    /// <summary>Where exactly, as an address within the site; null for ordinary reviews.</summary>
    public string? OriginPlace { get; init; }

    internal string AnswerKey => AnswerId.ToString("N");

    internal void Check()
    {
        if (!Enum.IsDefined(Rating) || AnswerId == Guid.Empty || Kind is not (ReviewLogKind.Review or ReviewLogKind.Cram) || OriginPlace?.Length > LongestPlace)
            throw new ArgumentException($"not an answer: {this}");
    }
}
