using SreAcademy.Core.Content;

namespace SreAcademy.Web.Cli;

/// <summary>What a check found, in the order of the files. A file that cannot be read is a problem and no document.</summary>
public sealed record CheckReport(IReadOnlyList<CheckedDocument> Documents, IReadOnlyList<ContentProblem> Problems)
{
    public static CheckReport Of(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var documents = new List<CheckedDocument>();
        var problems = new List<ContentProblem>();
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
                sources.Add(new SourceDocument(DocumentFiles.SubjectOf(path, file), parsed));
            }

            // Of a folder also what only shows between its documents, as its import would find it.
            problems.AddRange(CatalogBuilder.Build(sources, unreadable).Problems);
        }

        return new CheckReport(documents, problems);
    }
}

public sealed record CheckedDocument(string Path, string Title, DocumentCounts Counts);
