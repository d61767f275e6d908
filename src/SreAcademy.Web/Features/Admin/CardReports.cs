using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;

namespace SreAcademy.Web.Features.Admin;

/// <param name="Retired">The card has left the catalog since.</param>
/// <param name="File">As the author knows it; null for a retired card.</param>
public sealed record OpenCardReport(long Id, long CardId, string Question, bool Retired, string? File, int Line, string Text, DateTimeOffset CreatedAt);

/// <summary>What learners found wrong with cards, until an administrator closes it.</summary>
public sealed class CardReports(IDbContextFactory<AcademyDbContext> contexts, CardFiles files)
{
    /// <summary>The oldest first; more than these wait until some are closed.</summary>
    public const int MostShown = 100;

    public async Task<IReadOnlyList<OpenCardReport>> ListAsync(CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var open = await (
            from report in context.CardReports
            join card in context.Cards on report.CardId equals card.Id
            where report.ClosedAt == null
            orderby report.CreatedAt, report.Id
            select new OpenCardReport(report.Id, card.Id, card.QuestionText, card.RetiredAt != null, null, card.Line, report.Text, report.CreatedAt))
            .Take(MostShown).ToListAsync(cancellation);
        return [.. open.Select(report => report with { File = files.Of(report.CardId) })];
    }
}
