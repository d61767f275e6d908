using System.Net.Mime;
using SreAcademy.Data.Administration;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Backups;
using SreAcademy.Web.Account;
using SreAcademy.Web.Account.Access;

namespace SreAcademy.Web.Features.Admin.Backups;

public static class BackupEndpoints
{
    /// <summary>A backup holds everybody's data and the keys of the site: who takes it has just proven who it is, and it is written down first.</summary>
    public static void MapBackups(this IEndpointRouteBuilder routes) =>
        routes.MapGet($"{AdminAddresses.Backups}/{{name}}", SendAsync).RequireAuthorization(AccessPolicies.Administrator, AccessPolicies.Confirmed);

    private static async Task<IResult> SendAsync(string name, HttpContext http, BackupFolder folder, NoteAction note)
    {
        if (folder.Find(name) is not { } backup
            || !await note.HandleAsync(http.User.LearnerId() ?? 0, AuditActions.BackupTaken, new AuditBody(After: backup.Name), cancellation: CancellationToken.None))
            return TypedResults.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.PhysicalFile(backup.Path, MediaTypeNames.Application.Zip, backup.Name);
    }
}
