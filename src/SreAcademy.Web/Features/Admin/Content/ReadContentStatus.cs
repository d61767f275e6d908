using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;

namespace SreAcademy.Web.Features.Admin.Content;

/// <param name="ImportedAt">Null before the first import.</param>
/// <param name="Documents">In the catalog.</param>
/// <param name="OpenReports">Of learners about cards.</param>
public sealed record ContentStatus(long Version, DateTimeOffset? ImportedAt, int Documents, int Cards, int OpenReports);

public sealed class ReadContentStatus(IDbContextFactory<AcademyDbContext> contexts)
{
    public async Task<ContentStatus> HandleAsync(CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var catalog = await context.Catalog.AsNoTracking().SingleOrDefaultAsync(cancellation);
        return new ContentStatus(
            catalog?.Version ?? 0, catalog?.ImportedAt, await context.Documents.CountAsync(cancellation), await context.Cards.CountAsync(card => card.RetiredAt == null, cancellation),
            await context.CardReports.CountAsync(report => report.ClosedAt == null, cancellation));
    }
}
