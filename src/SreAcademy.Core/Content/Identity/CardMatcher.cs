namespace SreAcademy.Core.Content;

/// <summary>Finds out which card of the new catalog is which card of the old one, so that editing costs nobody their progress.</summary>
public static class CardMatcher
{
    /// <summary>Mean likeness of question and answer, 0–1, from which a card counts as reworded.</summary>
    public const double RewordedFrom = 0.6;

    /// <summary>Likeness of the questions alone that it takes at least: equal answers alone do not make a card.</summary>
    public const double QuestionAlikeFrom = 0.25;

    /// <summary>How far, in cards, a reworded card of another level may have moved.</summary>
    public const int NearPlaces = 3;

    /// <summary>Each known card is given at most once. The same input gives the same result, in whatever order the known cards come.</summary>
    /// <returns>One match for each of <paramref name="found"/>, in their order. Known cards that nobody got are to be retired.</returns>
    public static IReadOnlyList<CardMatch> Match(IReadOnlyCollection<KnownCard> known, IReadOnlyList<CardTraits> found)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(found);
        var round = new MatchRound(known, found);
        round.MatchSameKey();
        round.MatchSameQuestionAtHome();
        round.MatchReworded();
        round.MatchMovedHouse(retired: false);
        round.MatchMovedHouse(retired: true);
        return round.Matches;
    }
}
