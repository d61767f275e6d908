using SreAcademy.Core.Content;

namespace SreAcademy.Core.Review;

/// <summary>The cards of a catalog as vectors of unit length, with the list of cards that hold each feature.</summary>
internal sealed class CardVectors
{
    /// <summary>Cards that a feature may stand in before it says too little to be worth walking its list.</summary>
    private const int CommonFrom = 100;

    private const double OtherTopic = 0.85;
    private const double NextLevel = 0.95;
    private const double FartherLevel = 0.9;

    private readonly IReadOnlyList<CardPlace> places;
    private readonly (int Feature, float Weight)[][] vectors;
    private readonly (int Row, float Weight)[][] holders;

    public CardVectors(IReadOnlyList<CardPlace> places)
    {
        this.places = places;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var counts = new List<int>();
        var raw = new List<(int Feature, double Weight)[]>(places.Count);
        foreach (var place in places)
        {
            var words = CardWords.Of(place.Card);
            var row = new (int, double)[words.Count];
            var at = 0;
            foreach (var (word, weight) in words)
            {
                if (!numbers.TryGetValue(word, out var number))
                {
                    numbers.Add(word, number = counts.Count);
                    counts.Add(0);
                }
                counts[number]++;
                row[at++] = (number, weight);
            }
            raw.Add(row);
        }

        var common = Math.Max(CommonFrom, places.Count / 50);
        vectors = [.. raw.Select(row => Unit(row, counts, common, places.Count))];
        holders = Holders(vectors, counts.Count);
    }

    /// <summary>The rows most alike to one, best first, equal ones in catalog order.</summary>
    public IReadOnlyList<LookAlike> Nearest(int row, int most)
    {
        var scores = new float[places.Count];
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
        return result;
    }

    private static double Closeness(CardPlace one, CardPlace other)
    {
        var topic = one.Topic is null || other.Topic is null || one.Topic.Slug == other.Topic.Slug ? 1 : OtherTopic;
        var apart = one.Card.Level is { } level && other.Card.Level is { } otherLevel ? Math.Abs(level.Number() - otherLevel.Number()) : 0;
        return topic * (apart == 0 ? 1 : apart == 1 ? NextLevel : FartherLevel);
    }

    /// <summary>Weights by how rare a feature is; what stands in one card only, or in very many, leads to no other and is left out of the lists.</summary>
    private static (int, float)[] Unit((int Feature, double Weight)[] row, List<int> counts, int common, int cards)
    {
        var length = Math.Sqrt(row.Sum(pair => Math.Pow(pair.Weight * Rarity(pair.Feature), 2)));
        return
        [
            .. row.Where(pair => counts[pair.Feature] > 1 && counts[pair.Feature] <= common)
                .Select(pair => (pair.Feature, (float)(pair.Weight * Rarity(pair.Feature) / length))),
        ];

        double Rarity(int feature) => Math.Log((cards + 1.0) / counts[feature]);
    }

    private static (int, float)[][] Holders((int Feature, float Weight)[][] vectors, int features)
    {
        var sizes = new int[features];
        foreach (var (feature, _) in vectors.SelectMany(vector => vector))
            sizes[feature]++;
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
