using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;
using SreAcademy.Web.Tests.Account;
using SreAcademy.Web.Tests.Features.Teams;

namespace SreAcademy.Web.Tests.Admin;

internal static class AdminSteps
{
    /// <summary>Somebody who may open /admin.</summary>
    public static async Task<Person> AdministratorAsync(this AccountSite site, string name = "root")
    {
        var person = await site.PersonAsync(name);
        await site.QueryAsync(context => context.Learners.Where(row => row.Id == person.Id).ExecuteUpdateAsync(row => row.SetProperty(learner => learner.IsAdministrator, true)));
        return person;
    }

    public static Task<Learner> LearnerAsync(this AccountSite site, long id) => site.QueryAsync(context => context.Learners.AsNoTracking().SingleAsync(row => row.Id == id));

    public static Task<List<string>> AuditAsync(this AccountSite site, long actor) =>
        site.QueryAsync(context => context.Audit.Where(row => row.ActorId == actor).OrderBy(row => row.Id).Select(row => row.Action).ToListAsync());
}
