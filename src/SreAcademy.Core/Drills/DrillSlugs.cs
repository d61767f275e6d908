using System.Globalization;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Drills;

/// <summary>Addresses of drills: the topic and the scenario's number, which stay when a title is reworded.</summary>
public static class DrillSlugs
{
    private const string WholeDocument = "all";

    /// <summary>All scenarios that have a step to decide, by slug; in document order.</summary>
    public static IReadOnlyDictionary<string, ScenarioPlace> Of(CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var found = new OrderedDictionary<string, ScenarioPlace>(StringComparer.Ordinal);
        foreach (var group in catalog.Scenarios.Where(place => ScenarioText.Steps(place.Scenario).Any()).GroupBy(place => place.Topic?.Slug ?? WholeDocument))
        {
            foreach (var (place, index) in group.Select((place, index) => (place, index)))
            {
                var slug = $"{group.Key}-{(place.Scenario.Number ?? index + 1).ToString(CultureInfo.InvariantCulture)}";
                // Two with the same number, or a topic whose slug looks like another's scenario: told apart by their order.
                for (var copy = 2; !found.TryAdd(slug, place); copy++)
                    slug = $"{group.Key}-{index + 1}-{copy}";
            }
        }
        return found;
    }
}
