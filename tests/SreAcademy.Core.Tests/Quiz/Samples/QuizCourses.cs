using System.Collections.Concurrent;
using System.Globalization;
using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;

namespace SreAcademy.Core.Tests.Quiz.Samples;

/// <summary>Catalogs to make quizzes of.</summary>
internal static class QuizCourses
{
    private static readonly ConcurrentDictionary<int, CatalogSnapshot> Synthetic = new();

    private static readonly Lazy<CatalogSnapshot> RealCourse = new(() => Read(
        Directory.EnumerateFiles(Path.Combine(Root(), "content", "sre"), "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText)));

    private static readonly Lazy<CatalogSnapshot> SmallCourse = new(() => Read([SmallDocuments.WithPoints, SmallDocuments.Terse]));

    /// <summary>The course of this repository.</summary>
    public static CatalogSnapshot Real => RealCourse.Value;

    /// <summary>Two small documents, one with all that an author can write, one with the least.</summary>
    public static CatalogSnapshot Small => SmallCourse.Value;

    public static CatalogSnapshot Read(params IEnumerable<string> documents)
    {
        var id = 0L;
        var sources = documents.Select((text, at) => new SourceDocument("sre", LessonParser.Parse(string.Create(CultureInfo.InvariantCulture, $"{at:00}.md"), text))).ToList();
        return new CatalogSnapshot(1,
        [
            .. CatalogBuilder.Build(sources).Subjects.Select(subject => subject with
            {
                Documents = [.. subject.Documents.Select(document => DocumentCards.Replace(document, place => place.Card with { Id = ++id }))],
            }),
        ]);
    }

    /// <summary>A document of made-up words: other terms, numbers, steps and shapes for each seed.</summary>
    public static CatalogSnapshot Of(int seed) => Synthetic.GetOrAdd(seed, static seed => Read([SyntheticDocument.Write(new QuizDraw(seed))]));

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SreAcademy.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        return folder;
    }
}
