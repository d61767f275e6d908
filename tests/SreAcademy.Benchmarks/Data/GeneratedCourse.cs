using System.Globalization;
using SreAcademy.Core.Content;

namespace SreAcademy.Benchmarks.Data;

/// <summary>A catalog of any size whose texts are about as long as real ones.</summary>
internal static class GeneratedCourse
{
    public const int CardsPerTopic = 10;
    private const int TopicsPerDocument = 10;

    public static Catalog Catalog(int topics) => CatalogBuilder.Build(Enumerable.Range(0, topics).Chunk(TopicsPerDocument).Select(chunk =>
        new SourceDocument("sre", new ParsedDocument(
            new CourseDocument { Path = Invariant($"sre/{chunk[0]:D5}.md"), Title = Invariant($"문서 {chunk[0]}"), Topics = [.. chunk.Select(Topic)] },
            new DocumentCounts(), []))));

    private static Topic Topic(int number) => new()
    {
        Slug = Invariant($"topic-{number}"),
        Number = number,
        Title = Invariant($"주제 {number}"),
        Concept = Text(Invariant($"주제 {number}의 개념. 사용자가 느끼는 품질을 숫자로 재고 목표를 정하고 예산을 쓴다. "), 5),
        Blocks = [.. Levels.All.Select(level => Block(number, level))],
    };

    private static LevelBlock Block(int topic, Level level) => new()
    {
        Level = level,
        Items =
        [
            new Bullet { Term = "용어", Description = "설명", Body = Text("용어: 설명이 한두 문장 이어진다. ", 3) },
            .. Enumerable.Range(0, CardsPerTopic).Where(card => card % 4 == level.Number() - 1).Select(card => new CardItem(Card(topic, level, card))),
        ],
    };

    private static Card Card(int topic, Level level, int number) => new()
    {
        Kind = CardKind.Knowledge,
        Level = level,
        Question = Text(Invariant($"주제 {topic}에서 {number}번째로 알아야 하는 것은 무엇인가요?"), 1),
        Answer = Text(Invariant($"{topic}-{number}: 느린 것은 느린 대로 재고, 먼저 되돌린 다음에 까닭을 찾는다. "), 4),
        Points = [Text("먼저 되돌린다", 1), Text("숫자로 말한다", 1)],
        Facts = new AnswerFacts { Quantities = [new Quantity(43.2m, 43.2m, "분", "43.2분")] },
    };

    private static RichText Text(string text, int times)
    {
        var whole = string.Concat(Enumerable.Repeat(text, times));
        return new RichText($"<p>{whole}</p>", whole);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
