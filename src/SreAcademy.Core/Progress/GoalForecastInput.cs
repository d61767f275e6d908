using SreAcademy.Core.Content;
using SreAcademy.Core.Review;

namespace SreAcademy.Core.Progress;

/// <summary>What a <see cref="GoalForecast"/> depends on; equal input gives an equal forecast.</summary>
public sealed record GoalForecastInput
{
    public required StudyGoal Goal { get; init; }

    /// <summary>The cards that the goal is about, each once, those not seen in the order they are learned in: see <see cref="CardsOf"/>.</summary>
    public required IReadOnlyList<ForecastCard> Cards { get; init; }

    public required StudySettings Settings { get; init; }

    /// <summary>The learner's study day. All of its study is taken to be still ahead, but for the two counts below.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Mean or median time an answer takes, in seconds; null before the first: then <see cref="StudyWorkload.UsualSecondsPerReview"/>.</summary>
    public double? SecondsPerReview { get; init; }

    /// <summary>Cards seen for the first time today, ≥ 0.</summary>
    public int NewToday { get; init; }

    /// <summary>Cards answered today, each once, those of <see cref="NewToday"/> among them, ≥ 0.</summary>
    public int ReviewedToday { get; init; }

    /// <summary>Cards beside those of the goal that a study day asks for on average, ≥ 0: they take their part of the day's limit.</summary>
    public double OtherCardsADay { get; init; }

    /// <param name="standings">At most one a card.</param>
    /// <returns>Knowledge cards of the goal that are in the catalog now, beginner first, in catalog order within a level: as they are learned.</returns>
    public static IReadOnlyList<ForecastCard> CardsOf(
        CatalogSnapshot catalog, StudyGoal goal, IEnumerable<CardStanding> standings, IReadOnlySet<long> suspended)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(suspended);
        var seen = standings.Where(standing => standing.IsSeen).ToDictionary(standing => standing.CardId);
        var filter = new StudyFilter { Topics = goal.Topics, Levels = goal.Levels };
        return
        [
            .. StudyDeck.Of(catalog, filter).InOrder.Select(place => place.Card.Id).Select(id =>
                new ForecastCard(seen.TryGetValue(id, out var standing) ? standing : CardStanding.Unseen(id), suspended.Contains(id))),
        ];
    }
}

/// <param name="Suspended">Not asked for: it only fades, or stays unseen.</param>
public readonly record struct ForecastCard(CardStanding Standing, bool Suspended);
