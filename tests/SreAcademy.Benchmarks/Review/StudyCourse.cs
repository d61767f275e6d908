using System.Globalization;
using SreAcademy.Benchmarks.Search;
using SreAcademy.Core.Content;

namespace SreAcademy.Benchmarks.Review;

/// <summary>A catalog of many cards whose texts read like a Korean course, forty cards a topic.</summary>
internal static class StudyCourse
{
    private const int CardsPerTopic = 40;

    public static CatalogSnapshot Make(int cards, int seed)
    {
        var texts = SyntheticCourse.Cards(cards * 2, seed);
        var topics = Enumerable.Range(1, cards).Chunk(CardsPerTopic).Select((ids, topic) => new Topic
        {
            Slug = string.Create(CultureInfo.InvariantCulture, $"topic-{topic}"),
            Title = string.Create(CultureInfo.InvariantCulture, $"주제 {topic}"),
            Blocks =
            [
                .. Levels.All.Select(level => new LevelBlock
                {
                    Level = level,
                    Items = [.. ids.Where(id => id % 4 == level.Number() - 1).Select(id => new CardItem(Card(id, level, texts[id - 1].Fields.Select(field => field.Text).ToList())))],
                }),
            ],
        });
        return new CatalogSnapshot(1, [new Subject("sre", [new CourseDocument { Path = "sre/all.md", Topics = [.. topics] }])]);
    }

    private static Card Card(int id, Level level, List<string> texts) => new()
    {
        Id = id,
        Kind = CardKind.Knowledge,
        Level = level,
        Question = new RichText(texts[0], texts[0]),
        Answer = new RichText(texts[1], texts[1]),
    };
}
