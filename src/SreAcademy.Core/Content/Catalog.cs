namespace SreAcademy.Core.Content;

/// <summary>All documents of a content folder, read and keyed, ready to be imported.</summary>
/// <param name="Problems">Of the documents, and those that only show between documents (a slug used twice).</param>
public sealed record Catalog(IReadOnlyList<Subject> Subjects, IReadOnlyList<ContentProblem> Problems)
{
    public bool HasErrors => Problems.Any(problem => problem.Severity == Severity.Error);
}

/// <summary>A folder of documents (과목). Its slug is the folder's name; documents directly in the content folder form the subject "main".</summary>
public sealed record Subject(string Slug, IReadOnlyList<CourseDocument> Documents);
