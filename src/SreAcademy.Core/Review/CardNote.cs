namespace SreAcademy.Core.Review;

/// <summary>Free text that a learner writes about a card.</summary>
public static class CardNote
{
    /// <summary>UTF-16 units.</summary>
    public const int LongestText = 2000;
}
