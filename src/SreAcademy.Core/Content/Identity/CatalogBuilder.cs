using System.Runtime.InteropServices;

namespace SreAcademy.Core.Content;

/// <param name="Subject">The folder's name.</param>
public sealed record SourceDocument(string Subject, ParsedDocument Parsed);

/// <summary>Makes one catalog of the documents of a content folder.</summary>
public static class CatalogBuilder
{
    /// <param name="documents">In any order; the catalog has them in name order.</param>
    /// <param name="folderProblems">Of files that could not be read at all.</param>
    public static Catalog Build(IEnumerable<SourceDocument> documents, IEnumerable<ContentProblem>? folderProblems = null)
    {
        var sorted = documents
            .OrderBy(source => source.Subject, StringComparer.Ordinal)
            .ThenBy(source => source.Parsed.Document.Path, StringComparer.Ordinal)
            .ToList();
        var known = sorted.SelectMany(source => source.Parsed.Problems).Concat(folderProblems ?? []).ToList();
        var subjects = WithKeys(Group(sorted.Select(source => (source.Subject, source.Parsed.Document))));
        var between = CatalogProblems.Between(subjects).Where(problem => !known.Any(other => IsSame(problem, other)));
        return new Catalog(subjects, [.. known.Concat(between).OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)]);
    }

    /// <summary>Subjects and their documents in name order (ordinal, so that it is the same everywhere).</summary>
    public static IReadOnlyList<Subject> Group(IEnumerable<(string Subject, CourseDocument Document)> documents) =>
    [
        .. documents
            .GroupBy(source => source.Subject, source => source.Document)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Subject(group.Key, [.. group.OrderBy(document => document.Path, StringComparer.Ordinal)])),
    ];

    /// <summary>The same subjects with every card's <see cref="Card.Key"/> set; no two cards share one.</summary>
    public static IReadOnlyList<Subject> WithKeys(IEnumerable<Subject> subjects)
    {
        var taken = new Dictionary<string, int>();
        return
        [
            .. subjects.Select(subject => subject with
            {
                Documents = [.. subject.Documents.Select(document => DocumentCards.Replace(document, place => WithKey(subject.Slug, place, taken)))],
            }),
        ];
    }

    private static Card WithKey(string subject, CardPlace place, Dictionary<string, int> taken)
    {
        if (place.Card.ExplicitId is { } id && taken.TryAdd(CardKey.Explicit(subject, id), 1))
            return place.Card with { Key = CardKey.Explicit(subject, id) };
        var question = QuestionText.Normalise(place.Card.Question.Text);
        var first = CardKey.Derived(subject, place.Topic?.Slug, place.Card.Level, question, 1);
        ref var occurrence = ref CollectionsMarshal.GetValueRefOrAddDefault(taken, first, out _);
        occurrence++;
        return place.Card with { Key = CardKey.Derived(subject, place.Topic?.Slug, place.Card.Level, question, occurrence) };
    }

    private static bool IsSame(ContentProblem one, ContentProblem other) =>
        one.Code == other.Code && one.File == other.File && one.Line == other.Line;
}
