using System.Buffers;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Review;

/// <summary>The cards of a catalog as vectors of unit length, with the list of cards that hold each feature.</summary>
internal sealed class CardVectors
{
    private const double OtherTopic = 0.85;
    private const double NextLevel = 0.95;
    private const double FartherLevel = 0.9;

    private readonly IReadOnlyList<CardPlace> places;
    private readonly (int Feature, float Weight)[][] vectors;
    private readonly (int Row, float Weight)[][] holders;

    public CardVectors(IReadOnlyList<CardPlace> places)
    {
        this.places = places;
        var rarity = new FeatureRarity(places);
        vectors = [.. Enumerable.Range(0, places.Count).Select(rarity.VectorOf)];
        holders = Holders(vectors, rarity.Features);
    }

    /// <summary>The rows most alike to one, best first, equal ones in catalog order.</summary>
    public IReadOnlyList<LookAlike> Nearest(int row, int most)
    {
        var scores = ArrayPool<float>.Shared.Rent(places.Count);
        Array.Clear(scores);
        var touched = new List<int>();
        foreach (var (feature, weight) in vectors[row])
        {
            foreach (var (other, otherWeight) in holders[feature])
            {
                if (scores[other] == 0)
                    touched.Add(other);
                scores[other] += weight * otherWeight;
            }
        }
        var best = new PriorityQueue<int, (double Score, int Row)>(most + 1);
        foreach (var other in touched)
        {
            if (other == row)
                continue;
            best.Enqueue(other, (scores[other] * Closeness(places[row], places[other]), -other));
            if (best.Count > most)
                best.Dequeue();
        }
        var result = new LookAlike[best.Count];
        for (var at = result.Length - 1; best.TryDequeue(out var other, out var priority); at--)
            result[at] = new LookAlike(places[other].Card.Id, Math.Clamp(priority.Score, 0, 1));
        ArrayPool<float>.Shared.Return(scores);
        return result;
    }

    private static double Closeness(CardPlace one, CardPlace other)
    {
        var topic = one.Topic is null || other.Topic is null || one.Topic.Slug == other.Topic.Slug ? 1 : OtherTopic;
        var apart = one.Card.Level is { } level && other.Card.Level is { } otherLevel ? Math.Abs(level.Number() - otherLevel.Number()) : 0;
        return topic * (apart == 0 ? 1 : apart == 1 ? NextLevel : FartherLevel);
    }

    private static (int, float)[][] Holders((int Feature, float Weight)[][] vectors, int features)
    {
        var sizes = new int[features];
        foreach (var vector in vectors)
        {
            foreach (var (feature, _) in vector)
                sizes[feature]++;
        }
        var holders = Array.ConvertAll(sizes, size => new (int, float)[size]);
        Array.Clear(sizes);
        for (var row = 0; row < vectors.Length; row++)
        {
            foreach (var (feature, weight) in vectors[row])
                holders[feature][sizes[feature]++] = (row, weight);
        }
        return holders;
    }
}
