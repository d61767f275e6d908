using SreAcademy.Data.Auditing;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Administration;

/// <summary>Puts a learner's report about a card away. Does nothing where it is closed already, and for whoever is no administrator.</summary>
public sealed class CloseCardReport(GroupWriter writer, TimeProvider time)
{
    private static readonly Statement Close = new("UPDATE card_reports SET closed_at = @now WHERE id = @id AND closed_at IS NULL");

    /// <returns>Whether it was closed by this call.</returns>
    public Task<bool> HandleAsync(long actorId, long reportId, CancellationToken cancellation = default) => writer.WriteAsync(actorId, async work =>
    {
        var now = StudyMoment.Now(time);
        if (!await AdministratorTable.LockAsync(work, actorId) || await work.ExecuteAsync(Close, now.ToUnixTimeMilliseconds(), reportId) == 0)
            return false;
        await AuditTable.WriteAsync(work, now, actorId, AuditActions.CardReportClosed, new AuditBody());
        return true;
    }, cancellation);
}
