using System.Globalization;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Administration;

/// <summary>Puts a learner's report about a card away. Does nothing where it is closed already, and for whoever is no administrator.</summary>
public sealed class CloseCardReport(GroupWriter writer, TimeProvider time)
{
    private static readonly Statement Close = new("UPDATE card_reports SET closed_at = @now WHERE id = @id AND closed_at IS NULL RETURNING card_id");

    /// <returns>Whether it was closed by this call.</returns>
    public Task<bool> HandleAsync(long actorId, long reportId, CancellationToken cancellation = default) => writer.WriteAsync(actorId, async work =>
    {
        var now = StudyMoment.Now(time);
        if (!await AdministratorTable.LockAsync(work, actorId) || await work.FirstAsync(Close, row => (long?)row.GetInt64(0), now.ToUnixTimeMilliseconds(), reportId) is not { } card)
            return false;
        await AuditTable.WriteAsync(work, now, actorId, AuditActions.CardReportClosed, new AuditBody(After: $"#{card.ToString(CultureInfo.InvariantCulture)}"));
        return true;
    }, cancellation);
}
