using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.Overview;

public sealed class SaveName(Lazy<IDbContextFactory<AcademyDbContext>> contexts)
{
    /// <summary>UTF-16 units.</summary>
    public const int Longest = 64;

    /// <returns>False if the name is too long.</returns>
    public async Task<bool> HandleAsync(long learnerId, string? name, CancellationToken cancellation = default)
    {
        var clean = string.Concat((name ?? "").Where(mark => !char.IsControl(mark))).Trim();
        if (clean.Length > Longest)
            return false;
        var stored = clean.Length == 0 ? null : clean;
        await using var context = await contexts.Value.CreateDbContextAsync(cancellation);
        await context.Learners.Where(row => row.Id == learnerId).ExecuteUpdateAsync(row => row.SetProperty(learner => learner.Name, stored), cancellation);
        return true;
    }
}
