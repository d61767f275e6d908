using SreAcademy.Core.Content;
using SreAcademy.Core.Content.Strictness;

namespace SreAcademy.Web.Cli;

/// <summary>What a check found, in the order of the files. A file that cannot be read is a problem and no document.</summary>
public sealed record CheckReport(IReadOnlyList<CheckedDocument> Documents, IReadOnlyList<ContentProblem> Problems)
{
    /// <param name="strict">Also what only a finished course must hold: see <see cref="StrictRules"/>.</param>
    public static CheckReport Of(IEnumerable<string> paths, bool strict)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var documents = new List<CheckedDocument>();
        var problems = new List<ContentProblem>();
        var course = new List<CourseDocument>();
        foreach (var path in paths)
        {
            var files = DocumentFiles.Under(path);
            if (files.Count == 0)
                problems.Add(DocumentFiles.Problem("no-documents", path, "폴더에 문서가 없어요. .md, .markdown, .txt 파일을 넣어 주세요."));
            var sources = new List<SourceDocument>();
            var unreadable = new List<ContentProblem>();
            foreach (var file in files)
            {
                if (DocumentFiles.Read(file, out var problem) is not { } text)
                {
                    unreadable.Add(problem!);
                    continue;
                }

                var parsed = LessonParser.Parse(file, text);
                documents.Add(new CheckedDocument(file, parsed.Document.Title, parsed.Counts));
                course.Add(parsed.Document);
                sources.Add(new SourceDocument(DocumentFiles.SubjectOf(path, file), parsed));
            }

            // Of a folder also what only shows between its documents, as its import would find it.
            problems.AddRange(CatalogBuilder.Build(sources, unreadable).Problems);
        }

        if (strict)
            problems.AddRange(StrictRules.Check(course));
        return new CheckReport(documents, problems);
    }
}

public sealed record CheckedDocument(string Path, string Title, DocumentCounts Counts);
