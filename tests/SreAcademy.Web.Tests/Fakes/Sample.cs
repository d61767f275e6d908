using System.Text.RegularExpressions;
using SreAcademy.Core.Content;

namespace SreAcademy.Web.Tests.Fakes;

/// <summary>Small words for building a catalog by hand, as the importer would hand it over.</summary>
internal static partial class Sample
{
    public static RichText Rich(string html) => new(html, Tags().Replace(html, ""));

    public static Card Card(long id, Level? level, string question, string answer, params string[] points) => new()
    {
        Id = id,
        Key = $"key-{id}",
        Kind = CardKind.Knowledge,
        Level = level,
        Question = Rich(question),
        Answer = Rich(answer.StartsWith('<') ? answer : $"<p>{answer}</p>"),
        Points = [.. points.Select(Rich)],
        Line = (int)id,
    };

    public static Bullet Bullet(int line, string term, string? gloss, string description, string more = "") => new()
    {
        Term = term,
        Gloss = gloss,
        Description = description,
        Body = Rich($"<strong>{term}{(gloss is null ? "" : $"({gloss})")}</strong>: {description}{more}"),
        Line = line,
    };

    public static LevelBlock Block(Level level, params IEnumerable<LevelItem> items) => new() { Level = level, Items = [.. items], Line = 1 };

    public static CatalogSnapshot Snapshot(params IEnumerable<Topic> topics) =>
        new(1, [new Subject("sre", [new CourseDocument { Path = "sre/sample.md", Title = "SRE", Topics = [.. topics] }])]);

    public static string Code(string language, string code) =>
        $"""<figure class="code" data-lang="{language}"><figcaption>{language}</figcaption><pre tabindex="0"><code class="language-{language}">{code}</code></pre></figure>""";

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
