using SreAcademy.Core.Content;

namespace SreAcademy.Core.Tests.Content.Identity;

/// <summary>Small documents written as code.</summary>
internal static class Lessons
{
    public static Card Card(string question, string answer = "", Level? level = Level.Junior, string? id = null, CardKind kind = CardKind.Knowledge) => new()
    {
        Kind = kind,
        Level = level,
        ExplicitId = id,
        Question = Rich(question),
        Answer = Rich(answer.Length > 0 ? answer : $"{question}의 답"),
        Line = 1,
    };

    public static Topic Topic(string slug, params IEnumerable<Card> cards) => new()
    {
        Slug = slug,
        Title = slug,
        Blocks = [.. cards.Select(card => new LevelBlock { Level = card.Level ?? Level.Beginner, Items = [new CardItem(card)] })],
        Line = 3,
    };

    public static SourceDocument Document(string path, params IReadOnlyList<Topic> topics) =>
        Document("sre", new CourseDocument { Path = path, Title = path, Topics = topics });

    public static SourceDocument Document(string subject, CourseDocument document, params IReadOnlyList<ContentProblem> problems) =>
        new(subject, new ParsedDocument(document, new DocumentCounts(), problems));

    public static ContentProblem Broken(string path) => new(Severity.Error, "unclosed-fence", path, 7, 1, "코드 블록을 닫아 주세요.", "```");

    public static RichText Rich(string text) => new($"<p>{text}</p>", text);
}
