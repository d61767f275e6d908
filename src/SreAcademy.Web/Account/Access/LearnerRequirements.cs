using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.Access;

public sealed class LearnerRequirements(Lazy<IDbContextFactory<AcademyDbContext>> contexts, RecentProof proof, IHttpContextAccessor current) : IAuthorizationHandler
{
    public async Task HandleAsync(AuthorizationHandlerContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.User.LearnerId() is not { } id
            || !context.PendingRequirements.Any(one => one is AccountRequirement or ConfirmedRequirement or AdministratorRequirement))
            return;
        await using var data = await contexts.Value.CreateDbContextAsync();
        var learner = await data.Learners.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && row.DisabledAt == null);
        if (learner is null)
            return;
        foreach (var requirement in context.PendingRequirements.ToArray())
        {
            if (IsMet(requirement, learner))
                context.Succeed(requirement);
        }
    }

    private bool IsMet(IAuthorizationRequirement requirement, Learner learner) => requirement switch
    {
        AccountRequirement => learner.AccountSince is not null,
        ConfirmedRequirement => learner.AccountSince is null || (current.HttpContext is { } http && proof.IsFresh(http)),
        AdministratorRequirement => learner.IsAdministrator,
        _ => false,
    };
}
