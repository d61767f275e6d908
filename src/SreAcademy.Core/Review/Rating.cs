namespace SreAcademy.Core.Review;

/// <summary>How well a card was recalled. The numbers are FSRS's and are stored.</summary>
public enum Rating
{
    /// <summary>못 떠올림: the only rating that is a failure.</summary>
    Again = 1,

    /// <summary>어려움: recalled with effort.</summary>
    Hard = 2,

    /// <summary>떠올림.</summary>
    Good = 3,

    /// <summary>쉬움: recalled at once.</summary>
    Easy = 4,
}
