using SreAcademy.Core.Content;

namespace SreAcademy.Core.Tests.Review.Samples;

/// <summary>Small catalogs for tests of what is studied.</summary>
internal static class SampleCourse
{
    public static CatalogSnapshot Of(params Topic[] topics) => Of([], topics);

    /// <param name="questions">Interview questions of the document, without a topic.</param>
    public static CatalogSnapshot Of(IReadOnlyList<Card> questions, params Topic[] topics) =>
        new(1, [new Subject("sre", [new CourseDocument { Path = "sre/all.md", Topics = topics, InterviewQuestions = questions }])]);

    public static Topic Topic(string slug, params Card[] cards) => new()
    {
        Slug = slug,
        Title = slug,
        Blocks =
        [
            .. cards.Where(card => card.Kind == CardKind.Knowledge).GroupBy(card => card.Level!.Value)
                .Select(level => new LevelBlock { Level = level.Key, Items = [.. level.Select(card => new CardItem(card))] }),
        ],
        InterviewQuestions = [.. cards.Where(card => card.Kind == CardKind.Interview)],
    };

    public static Card Card(long id, int level = 1, string? question = null, string? answer = null) => new()
    {
        Id = id,
        Kind = CardKind.Knowledge,
        Level = (Level)level,
        Question = Text(question ?? $"Q{id}?"),
        Answer = Text(answer ?? $"A{id}"),
    };

    public static Card Interview(long id, int? level, string question, string answer) =>
        Card(id, 1, question, answer) with { Kind = CardKind.Interview, Level = (Level?)level };

    /// <summary>Cards with the ids 1, 2, … dealt out to the topics a, b, … in turn, levels 1 to 4 within each.</summary>
    public static CatalogSnapshot Dealt(int cards, int topics) => Of(
    [
        .. Enumerable.Range(0, topics).Select(topic => Topic(
            ((char)('a' + topic)).ToString(),
            [.. Enumerable.Range(0, cards).Where(card => card % topics == topic).Select(card => Card(card + 1, 1 + (card / topics % 4)))])),
    ]);

    private static RichText Text(string text) => new(text, text);
}
