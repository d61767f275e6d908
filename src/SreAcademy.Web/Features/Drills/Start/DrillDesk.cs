using SreAcademy.Core.Content;
using SreAcademy.Core.Drills;
using SreAcademy.Data.Drills;

namespace SreAcademy.Web.Features.Drills.Start;

/// <summary>Scenarios of a topic that can be practised.</summary>
/// <param name="Topic">Null for those of a whole document.</param>
/// <param name="Incidents">Slug and scenario, in document order.</param>
public sealed record DrillGroup(Topic? Topic, IReadOnlyList<(string Slug, Scenario Scenario)> Incidents)
{
    public static IReadOnlyList<DrillGroup> Of(CatalogSnapshot catalog) =>
    [
        .. DrillSlugs.Of(catalog).GroupBy(found => found.Value.Topic?.Slug)
            .Select(group => new DrillGroup(group.First().Value.Topic, [.. group.Select(found => (found.Key, found.Value.Scenario))])),
    ];
}

/// <summary>What a learner finds before a drill.</summary>
/// <param name="Running">Newest first.</param>
/// <param name="Past">Resolved or given up, newest first.</param>
public sealed record DrillDesk(IReadOnlyList<DrillSummary> Running, IReadOnlyList<DrillSummary> Past)
{
    /// <returns>Best score by slug.</returns>
    public IReadOnlyDictionary<string, int> Best => Past.Where(drill => drill is { GivenUp: false, Score: not null }).GroupBy(drill => drill.Slug).ToDictionary(group => group.Key, group => group.Max(drill => drill.Score!.Value));
}
