namespace SreAcademy.Core.Review;

/// <summary>How long until a card returns: whole study days, or seconds within learning steps. One of the two is 0.</summary>
/// <param name="Days">Study days, ≥ 1; 0 within learning steps.</param>
/// <param name="Seconds">Seconds, ≥ 1; 0 for day-long intervals.</param>
public readonly record struct ReviewInterval(int Days, int Seconds)
{
    public const int SecondsPerDay = 86_400;

    public bool IsDays => Days > 0;

    public long TotalSeconds => IsDays ? (long)Days * SecondsPerDay : Seconds;

    public static ReviewInterval OfDays(int days) => new(days, 0);

    public static ReviewInterval OfSeconds(int seconds) => new(0, seconds);
}

/// <summary>What a rating does to a card: its memory afterwards and when it returns.</summary>
public readonly record struct ReviewOutcome(CardMemory Memory, ReviewInterval Interval);

/// <summary>The outcomes of all four ratings, shown before one is chosen.</summary>
public readonly record struct ReviewOutcomes(ReviewOutcome Again, ReviewOutcome Hard, ReviewOutcome Good, ReviewOutcome Easy)
{
    public ReviewOutcome this[Rating rating] => rating switch
    {
        Rating.Again => Again,
        Rating.Hard => Hard,
        Rating.Good => Good,
        Rating.Easy => Easy,
        _ => throw new ArgumentOutOfRangeException(nameof(rating)),
    };
}

/// <summary>When a card returns after each of the four ratings.</summary>
public readonly record struct RatingTimes(ReviewInterval Again, ReviewInterval Hard, ReviewInterval Good, ReviewInterval Easy)
{
    public ReviewInterval this[Rating rating] => rating switch
    {
        Rating.Again => Again,
        Rating.Hard => Hard,
        Rating.Good => Good,
        Rating.Easy => Easy,
        _ => throw new ArgumentOutOfRangeException(nameof(rating)),
    };
}
