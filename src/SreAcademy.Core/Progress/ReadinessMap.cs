using SreAcademy.Core.Content;
using SreAcademy.Core.Review;

namespace SreAcademy.Core.Progress;

/// <summary>
/// Readiness of a catalog, topic by level. Knowledge cards only: an interview question asks for several cards at once. A card counts with the
/// probability of recall that the forgetting curve gives for whole study days since its last review that counts (1 on that day itself, as
/// the model lets nothing fade within a day), whatever step it is in; a card never reviewed counts 0, a suspended one as any other.
/// </summary>
public sealed class ReadinessMap
{
    private static readonly int LevelCount = Levels.All.Count;
    private readonly Dictionary<string, Tally[]> topics = new(StringComparer.Ordinal);

    private ReadinessMap(CatalogSnapshot catalog)
    {
        foreach (var topic in catalog.Topics)
        {
            var levels = topics[topic.Slug] = new Tally[LevelCount];
            foreach (var card in topic.Cards)
                levels[Place(card)].Cards++;
        }
    }

    /// <summary>Of all knowledge cards.</summary>
    public Readiness Overall => Over([], []);

    /// <param name="standings">At most one a card; those of retired cards and of interview questions are passed over.</param>
    /// <param name="today">The study day at whose end recall is asked for; days before a card's last review count as that day.</param>
    /// <param name="scheduler">Of the learner's present parameters.</param>
    public static ReadinessMap Of(CatalogSnapshot catalog, IEnumerable<CardStanding> standings, DateOnly today, Scheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(standings);
        var map = new ReadinessMap(catalog);
        foreach (var standing in standings)
        {
            if (!standing.IsSeen || !catalog.CardsById.TryGetValue(standing.CardId, out var place) || place is not { Card.Kind: CardKind.Knowledge, Topic: { } topic })
                continue;
            ref var tally = ref map.topics[topic.Slug][Place(place.Card)];
            tally.Recall += standing.Recall(today, scheduler);
            tally.Seen++;
            tally.Reviews += standing.Reviews;
        }
        return map;
    }

    /// <returns>Without cards where the topic is unknown or has none of the level.</returns>
    public Readiness Cell(string topicSlug, Level level) => Over([topicSlug], [level]);

    /// <inheritdoc cref="Cell" path="/returns"/>
    public Readiness OfTopic(string topicSlug) => Over([topicSlug], []);

    public Readiness OfLevel(Level level) => Over([], [level]);

    /// <summary>Of the cards that a goal is about.</summary>
    public Readiness Of(StudyGoal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return Over(goal.Topics, goal.Levels);
    }

    /// <param name="among">Slugs; empty for all topics.</param>
    /// <param name="levels">Empty for all.</param>
    private Readiness Over(IReadOnlyList<string> among, IReadOnlyList<Level> levels)
    {
        var sum = default(Tally);
        foreach (var topic in among.Count == 0 ? topics.Keys : among.Distinct(StringComparer.Ordinal))
        {
            if (!topics.TryGetValue(topic, out var tallies))
                continue;
            foreach (var level in Levels.All)
            {
                if (levels.Count == 0 || levels.Contains(level))
                    sum.Add(tallies[level.Number() - 1]);
            }
        }
        return new Readiness(sum.Cards == 0 ? 0 : sum.Recall / sum.Cards, sum.Cards, sum.Seen, sum.Reviews);
    }

    private static int Place(Card card) => card.Level!.Value.Number() - 1;

    private struct Tally
    {
        public double Recall;
        public int Cards;
        public int Seen;
        public int Reviews;

        public void Add(in Tally other)
        {
            Recall += other.Recall;
            Cards += other.Cards;
            Seen += other.Seen;
            Reviews += other.Reviews;
        }
    }
}
