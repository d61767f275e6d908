using System.Security.Cryptography;
using SreAcademy.Core.Drills;
using SreAcademy.Data.Drills;
using SreAcademy.Web.Features.Catalog;

namespace SreAcademy.Web.Features.Drills.Start;

/// <summary>Makes an incident of a scenario and begins it.</summary>
public sealed class BeginDrill(CurrentCatalog current, StartDrill start)
{
    /// <param name="formId">Made for each form that is shown: sent twice, it begins one drill.</param>
    /// <returns>Null where there is no such scenario.</returns>
    public async Task<DrillStart?> HandleAsync(long learnerId, Guid formId, string slug, bool thinkingCounts, CancellationToken cancellation) =>
        DrillPlans.Of(current.Snapshot, slug, RandomNumberGenerator.GetInt32(int.MaxValue), thinkingCounts) is { } plan
            ? await start.HandleAsync(learnerId, formId, plan, cancellation)
            : null;
}
