namespace SreAcademy.Core.Content;

/// <param name="Subjects">What to import: new versions of good documents, the last good versions of the others. Keyed.</param>
/// <param name="Held">Files that keep their last good version, or stay out where there is none; in name order.</param>
/// <param name="Problems">Of documents that are sound but would collide with a last good version.</param>
public sealed record MergedCatalog(IReadOnlyList<Subject> Subjects, IReadOnlyList<string> Held, IReadOnlyList<ContentProblem> Problems);

/// <summary>
/// A document with errors keeps its last good version while the others move on; a document that is gone is left out.
/// A sound document that claims a topic or a card id of such a version waits with it: one address never means two things.
/// </summary>
public static class LastGood
{
    /// <param name="stored">What was imported last.</param>
    public static MergedCatalog Merge(Catalog next, IReadOnlyList<Subject> stored)
    {
        ArgumentNullException.ThrowIfNull(next);
        var broken = next.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.File).ToHashSet();
        var problems = new List<ContentProblem>();
        while (true)
        {
            var kept = Documents(stored).Where(source => IsHeld(source.Document.Path, broken)).ToList();
            var sound = Documents(next.Subjects).Where(source => !broken.Contains(source.Document.Path)).ToList();
            var colliding = Collisions(kept, sound).ToList();
            if (colliding.Count == 0)
            {
                var subjects = CatalogBuilder.WithKeys(CatalogBuilder.Group(sound.Concat(kept)));
                return new MergedCatalog(subjects, [.. broken.Order(StringComparer.Ordinal)], problems);
            }
            problems.AddRange(colliding);
            broken.UnionWith(colliding.Select(problem => problem.File));
        }
    }

    private static IEnumerable<(string Subject, CourseDocument Document)> Documents(IEnumerable<Subject> subjects) =>
        subjects.SelectMany(subject => subject.Documents.Select(document => (subject.Slug, document)));

    // A folder that cannot be listed is a problem too, and keeps all that stood below it.
    private static bool IsHeld(string path, HashSet<string> broken) =>
        broken.Contains(path) || broken.Any(folder => path.StartsWith(folder + "/", StringComparison.Ordinal));

    private static IEnumerable<ContentProblem> Collisions(
        List<(string Subject, CourseDocument Document)> kept, List<(string Subject, CourseDocument Document)> sound)
    {
        var claims = new Dictionary<string, string>();
        foreach (var (subject, document) in kept)
        {
            foreach (var (claim, _) in Claims(subject, document))
                claims.TryAdd(claim, document.Path);
        }
        foreach (var (subject, document) in sound)
        {
            foreach (var (claim, line) in Claims(subject, document))
            {
                if (!claims.TryGetValue(claim, out var owner))
                    continue;
                var code = CardKey.IsExplicit(claim) ? ProblemCode.DuplicateCardId : ProblemCode.DuplicateTopicSlug;
                yield return CatalogProblems.Error(code, document, line, $"{owner}의 마지막 정상본이 '{claim}'를 아직 쓰고 있어요. 그 문서의 오류부터 고쳐 주세요.", claim);
                break;
            }
        }
    }

    private static IEnumerable<(string Claim, int Line)> Claims(string subject, CourseDocument document) =>
        document.Topics.Select(topic => (topic.Slug, topic.Line)).Concat(DocumentCards.Of(document)
            .Where(place => place.Card.ExplicitId is not null)
            .Select(place => (CardKey.Explicit(subject, place.Card.ExplicitId!), place.Card.Line)));
}
