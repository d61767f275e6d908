using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Review;

/// <param name="Score">0–1; from <see cref="LookAlikes.Confusable"/> on, one card is easily taken for the other.</param>
public readonly record struct LookAlike(long CardId, double Score);

/// <summary>
/// Which cards of a catalog are easily confused (SLI, SLO, SLA; canary, blue-green). Two cards are alike as far as the rare words of their
/// questions, key points and answers agree (cosine of tf-idf vectors), less so where topic or level differ. Depends on nothing but the catalog.
/// </summary>
public sealed class LookAlikes
{
    /// <summary>Score of cards worth telling apart.</summary>
    public const double Confusable = 0.17;

    /// <summary>Look-alikes kept for a card.</summary>
    public const int Most = 12;

    private static readonly ConditionalWeakTable<CatalogSnapshot, Lazy<LookAlikes>> ByCatalog = [];

    private readonly FrozenDictionary<long, int> rows;
    private readonly CardVectors vectors;
    private readonly IReadOnlyList<LookAlike>?[] found;

    private LookAlikes(IReadOnlyList<CardPlace> places)
    {
        rows = places.Select((place, row) => (place.Card.Id, row)).ToFrozenDictionary(pair => pair.Id, pair => pair.row);
        vectors = new CardVectors(places);
        found = new IReadOnlyList<LookAlike>?[places.Count];
    }

    /// <summary>Made at the first call for a catalog and kept as long as the catalog lives.</summary>
    public static LookAlikes Of(CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return ByCatalog.GetValue(catalog, key => new Lazy<LookAlikes>(() => new LookAlikes([.. key.Cards, .. key.InterviewQuestions]))).Value;
    }

    /// <summary>Most alike first, at most <see cref="Most"/>; empty for a card that is not in the catalog. Computed when first asked for.</summary>
    public IReadOnlyList<LookAlike> To(long cardId)
    {
        if (!rows.TryGetValue(cardId, out var row))
            return [];
        // Two threads may compute the same list; either of the equal results is kept.
        return found[row] ??= vectors.Nearest(row, Most);
    }
}
