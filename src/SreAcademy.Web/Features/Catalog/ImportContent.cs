using System.Diagnostics;
using SreAcademy.Core.Content;
using SreAcademy.Data;

namespace SreAcademy.Web.Features.Catalog;

public abstract record ImportOutcome
{
    private ImportOutcome()
    {
    }

    /// <param name="Problems">All of the documents and of the folder, by file and line.</param>
    public sealed record Imported(ImportReport Report, IReadOnlyList<ContentProblem> Problems) : ImportOutcome
    {
        public bool HasErrors => Problems.Any(problem => problem.Severity == Severity.Error);
    }

    /// <summary>The last good catalog stays.</summary>
    /// <param name="Message">One Korean line: what, where, what to do.</param>
    public sealed record Refused(string Message) : ImportOutcome;
}

/// <summary>Reads the content folder into the database.</summary>
public sealed class ImportContent(ContentFolder folder, CatalogImporter importer, AcademyDatabase database, ILogger<ImportContent> logger)
{
    private const int LoggedEvery = 200;

    public async Task<ImportOutcome> HandleAsync(CancellationToken cancellation = default)
    {
        return folder.Read() switch
        {
            ContentRead.Found found => await ImportAsync(found, cancellation),
            ContentRead.Unusable unusable => new ImportOutcome.Refused(unusable.Message),
            var other => throw new UnreachableException(other.ToString()),
        };
    }

    private async Task<ImportOutcome> ImportAsync(ContentRead.Found found, CancellationToken cancellation)
    {
        try
        {
            var catalog = CatalogBuilder.Build(Parse(found.Files, cancellation), found.Problems);
            var report = await importer.ImportAsync(catalog, found.Fingerprint, cancellation);
            return new ImportOutcome.Imported(report, [.. catalog.Problems, .. report.Problems]);
        }
        catch (Exception exception) when (database.Explain(exception) is not null)
        {
            return new ImportOutcome.Refused(database.Explain(exception)!.Message);
        }
    }

    private List<SourceDocument> Parse(IReadOnlyList<ContentFile> files, CancellationToken cancellation)
    {
        var documents = new List<SourceDocument>(files.Count);
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            documents.Add(new SourceDocument(file.Subject, LessonParser.Parse(file.Path, file.Text)));
            if (documents.Count % LoggedEvery == 0)
                logger.LogInformation("문서를 읽는 중이에요: {Done}/{All}", documents.Count, files.Count);
        }
        return documents;
    }
}
