using SreAcademy.Core.Content;
using SreAcademy.Data;
using SreAcademy.Web.Features.Catalog;

namespace SreAcademy.Web.Features.Admin.Content;

/// <param name="At">When the documents were last read for this.</param>
/// <param name="Documents">Read, whether they have problems or not.</param>
/// <param name="Problems">By file and line.</param>
/// <param name="Refusal">Why the folder could not be read, in a line for the operator; null where it could.</param>
public sealed record CheckedContent(DateTimeOffset At, int Documents, IReadOnlyList<ContentProblem> Problems, string? Refusal)
{
    public int Errors => Problems.Count(problem => problem.Severity == Severity.Error);
}

/// <summary>
/// What is wrong with the documents as they are now. The import says so only when it runs, and a start with unchanged documents runs none; so they are read
/// again here, off the request's thread, and once for each state of the folder.
/// </summary>
public sealed class CheckContent(ContentFolder folder, TimeProvider time)
{
    private readonly Lock gate = new();
    private (string Fingerprint, CheckedContent Checked)? last;

    public Task<CheckedContent> HandleAsync(CancellationToken cancellation = default) => Task.Run(
        () => folder.Read() switch
        {
            ContentRead.Found found => Check(found, cancellation),
            ContentRead.Unusable unusable => new CheckedContent(time.GetUtcNow(), 0, [], unusable.Message),
            _ => throw new NotSupportedException(),
        },
        cancellation);

    private CheckedContent Check(ContentRead.Found found, CancellationToken cancellation)
    {
        lock (gate)
        {
            if (last is { } known && known.Fingerprint == found.Fingerprint)
                return known.Checked;
        }

        var documents = found.Files.Select(file =>
        {
            cancellation.ThrowIfCancellationRequested();
            return new SourceDocument(file.Subject, LessonParser.Parse(file.Path, file.Text));
        }).ToList();
        var catalog = CatalogBuilder.Build(documents, found.Problems);
        var now = new CheckedContent(
            time.GetUtcNow(), documents.Count, [.. catalog.Problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)], null);
        lock (gate)
            last = (found.Fingerprint, now);
        return now;
    }
}
