using SreAcademy.Core.Content;
using SreAcademy.Core.Drills;

namespace SreAcademy.Web.Features.Reading;

/// <summary>From a scenario that is read to the drill that it can be practised in.</summary>
public static class DrillLinks
{
    public static IReadOnlyDictionary<Scenario, string> None { get; } = new Dictionary<Scenario, string>();

    /// <returns>Slugs; two scenarios with the same words are still two.</returns>
    public static IReadOnlyDictionary<Scenario, string> Of(CatalogSnapshot catalog) =>
        DrillSlugs.Of(catalog).ToDictionary<KeyValuePair<string, ScenarioPlace>, Scenario, string>(found => found.Value.Scenario, found => found.Key, ReferenceEqualityComparer.Instance);
}
