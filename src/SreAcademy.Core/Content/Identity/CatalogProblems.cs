namespace SreAcademy.Core.Content;

/// <summary>What only shows between documents.</summary>
public static class CatalogProblems
{
    /// <summary>Longest topic slug in characters; more would not fit the index of every database.</summary>
    public const int LongestSlug = 200;

    /// <summary>Topic slugs are unique in the whole catalog, card ids within a subject. The second use is the error.</summary>
    public static IEnumerable<ContentProblem> Between(IEnumerable<Subject> subjects)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        var slugs = new Dictionary<string, string>();
        var ids = new Dictionary<(string Subject, string Id), string>();
        foreach (var (subject, document) in subjects.SelectMany(subject => subject.Documents.Select(document => (subject, document))))
        {
            foreach (var topic in document.Topics)
            {
                var here = $"{document.Path}:{topic.Line}";
                if (topic.Slug.Length > LongestSlug)
                    yield return Error(ProblemCode.InvalidSlug, document, topic.Line, $"주제 주소가 {LongestSlug}자를 넘어요. 문서 앞에 짧은 slug를 적어 주세요.", topic.Title);
                else if (!slugs.TryAdd(topic.Slug, here))
                    yield return Error(ProblemCode.DuplicateTopicSlug, document, topic.Line, $"주제 주소 '{topic.Slug}'는 {slugs[topic.Slug]}에서 이미 쓰고 있어요. 다른 slug를 적어 주세요.", topic.Title);
            }
            foreach (var card in DocumentCards.Of(document).Select(place => place.Card))
            {
                if (card.ExplicitId is { } id && !ids.TryAdd((subject.Slug, id), $"{document.Path}:{card.Line}"))
                    yield return Error(ProblemCode.DuplicateCardId, document, card.Line, $"카드 id '{id}'는 {ids[(subject.Slug, id)]}에서 이미 쓰고 있어요. 다른 id를 적어 주세요.", card.Question.Text);
            }
        }
    }

    internal static ContentProblem Error(string code, CourseDocument document, int line, string message, string text) =>
        new(Severity.Error, code, document.Path, Math.Max(line, 1), 1, message, text.Length > 200 ? text[..200] : text);
}
