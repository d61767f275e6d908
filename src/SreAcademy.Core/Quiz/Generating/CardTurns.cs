using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>In which order a quiz turns to the cards that its plan admits.</summary>
internal static class CardTurns
{
    /// <summary>
    /// Cards that the plan names come as it names them. Without any, topics take turns, within a topic its levels, and within a level chance
    /// decides. Each card once.
    /// </summary>
    public static IEnumerable<CardPlace> Of(QuizPlan plan, QuizMaterial material, QuizDraw draw) =>
        plan.Cards.Count > 0 ? Named(plan, material.Catalog) : Round([.. draw.Shuffle(material.Shelves.Topics.Where(shelf => Admits(plan, shelf)))
            .Select((shelf, at) => Round([.. draw.Split(at).Shuffle(shelf.Levels.Where(level => Admits(plan, level))).Select(level => Shuffled(level, draw.Split(at)))]))]);

    private static IEnumerable<CardPlace> Named(QuizPlan plan, CatalogSnapshot catalog) =>
        plan.Cards.Distinct().Select(catalog.CardsById.GetValueOrDefault).OfType<CardPlace>().Where(place =>
            (plan.Topics.Count == 0 || (place.Topic is { } topic && plan.Topics.Contains(topic.Slug)))
            && (plan.Levels.Count == 0 || (place.Card.Level is { } level && plan.Levels.Contains(level))));

    private static bool Admits(QuizPlan plan, TopicShelf shelf) => plan.Topics.Count == 0 || plan.Topics.Contains(shelf.Slug);

    private static bool Admits(QuizPlan plan, LevelShelf shelf) => plan.Levels.Count == 0 || plan.Levels.Contains(shelf.Level);

    /// <summary>Shuffled when its turn comes: a short quiz touches few shelves of a large catalog.</summary>
    private static IEnumerable<CardPlace> Shuffled(LevelShelf shelf, QuizDraw draw)
    {
        foreach (var place in draw.Split(shelf.Level.Number()).Shuffle(shelf.Cards))
            yield return place;
    }

    private static IEnumerable<CardPlace> Round(IReadOnlyList<IEnumerable<CardPlace>> sources)
    {
        var waiting = new Queue<IEnumerator<CardPlace>>(sources.Select(source => source.GetEnumerator()));
        while (waiting.TryDequeue(out var source))
        {
            if (!source.MoveNext())
                continue;
            yield return source.Current;
            waiting.Enqueue(source);
        }
    }
}
