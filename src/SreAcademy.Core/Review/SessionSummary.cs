using SreAcademy.Core.Content;

namespace SreAcademy.Core.Review;

/// <summary>One answer of a session that was not undone.</summary>
/// <param name="Before">The card's state when it was shown.</param>
/// <param name="Duration">Time on the card.</param>
/// <param name="ReturnsOn">Study day on which it falls due.</param>
/// <param name="ReturnsAt">Within learning steps the moment; null for day-long intervals.</param>
public sealed record SessionAnswer(
    long CardId, Rating Rating, MemoryState Before, TimeSpan Duration, DateOnly ReturnsOn, DateTimeOffset? ReturnsAt = null);

/// <param name="Asked">Cards that were in memory when first shown in the session.</param>
/// <param name="Recalled">Those of them whose first answer was not Again.</param>
public readonly record struct RecallShare(int Asked, int Recalled)
{
    /// <summary>0–1; null where nothing was asked.</summary>
    public double? Share => Asked == 0 ? null : (double)Recalled / Asked;
}

/// <param name="Topic">Null for interview questions of a whole document and for cards retired since.</param>
public sealed record TopicRecall(Topic? Topic, RecallShare Recall);

/// <param name="Level">Null for interview questions without one and for cards retired since.</param>
public sealed record LevelRecall(Level? Level, RecallShare Recall);

/// <summary>A card that was answered Again or Hard.</summary>
/// <param name="Worst">The lower of its ratings.</param>
/// <param name="Times">How often it was answered Again or Hard.</param>
/// <param name="ReturnsOn">After its last answer of the session.</param>
/// <param name="ReturnsAt">As in <see cref="SessionAnswer"/>.</param>
public sealed record HardCard(long CardId, Rating Worst, int Times, DateOnly ReturnsOn, DateTimeOffset? ReturnsAt);

/// <summary>
/// What a session came to. Recall is counted once a card, at its first answer, and not for new cards: those could not be recalled yet, and
/// what follows within minutes says little about memory.
/// </summary>
/// <param name="Answers">All answers, repetitions within learning steps among them.</param>
/// <param name="Cards">Different cards.</param>
/// <param name="NewCards">Cards seen for the first time.</param>
/// <param name="Topics">In catalog order, the one without a topic last.</param>
/// <param name="Levels">Lowest first, the one without a level last.</param>
/// <param name="Hard">Forgotten ones first, then those that were hard more often.</param>
public sealed record SessionSummary(
    int Answers,
    int Cards,
    int NewCards,
    TimeSpan Time,
    RecallShare Recall,
    IReadOnlyList<TopicRecall> Topics,
    IReadOnlyList<LevelRecall> Levels,
    IReadOnlyList<HardCard> Hard)
{
    /// <param name="answers">In the order they were given.</param>
    public static SessionSummary Of(IReadOnlyList<SessionAnswer> answers, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(catalog);
        var firsts = answers.DistinctBy(answer => answer.CardId).ToList();
        var asked = firsts.Where(answer => answer.Before != MemoryState.New).ToList();
        var order = catalog.Topics.Select((topic, at) => (topic.Slug, at)).ToDictionary(pair => pair.Slug, pair => pair.at);
        return new SessionSummary(
            answers.Count,
            firsts.Count,
            firsts.Count - asked.Count,
            answers.Aggregate(TimeSpan.Zero, (sum, answer) => sum + answer.Duration),
            RecallOf(asked),
            [
                .. asked.GroupBy(answer => Place(answer)?.Topic?.Slug)
                    .OrderBy(group => group.Key is { } slug ? order[slug] : int.MaxValue)
                    .Select(group => new TopicRecall(Place(group.First())?.Topic, RecallOf(group))),
            ],
            [
                .. asked.GroupBy(answer => Place(answer)?.Card.Level)
                    .OrderBy(group => group.Key?.Number() ?? int.MaxValue)
                    .Select(group => new LevelRecall(group.Key, RecallOf(group))),
            ],
            HardOnes(answers));

        CardPlace? Place(SessionAnswer answer) => catalog.CardsById.GetValueOrDefault(answer.CardId);
    }

    private static RecallShare RecallOf(IEnumerable<SessionAnswer> firsts) => firsts.Aggregate(
        new RecallShare(0, 0), (sum, answer) => new RecallShare(sum.Asked + 1, sum.Recalled + (answer.Rating == Rating.Again ? 0 : 1)));

    private static IReadOnlyList<HardCard> HardOnes(IReadOnlyList<SessionAnswer> answers) =>
    [
        .. answers.GroupBy(answer => answer.CardId)
            .Select(card => (Hard: card.Where(answer => answer.Rating is Rating.Again or Rating.Hard).ToList(), Last: card.Last()))
            .Where(card => card.Hard.Count > 0)
            .Select(card => new HardCard(card.Last.CardId, card.Hard.Min(answer => answer.Rating), card.Hard.Count, card.Last.ReturnsOn, card.Last.ReturnsAt))
            .OrderBy(card => card.Worst)
            .ThenByDescending(card => card.Times),
    ];
}
