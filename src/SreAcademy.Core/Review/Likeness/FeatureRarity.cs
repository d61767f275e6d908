using System.Runtime.InteropServices;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Review;

/// <summary>
/// Weighs the features of cards: much where few cards of the catalog hold one (idf), and half as much where every card of the topic does.
/// SRE says little inside a topic that is about nothing else.
/// </summary>
internal sealed class FeatureRarity
{
    /// <summary>Cards that a feature may stand in before it says too little to be worth following.</summary>
    private const int CommonFrom = 100;

    /// <summary>The same in a large catalog: a fiftieth of it, but no more than this, so that finding stays quick.</summary>
    private const int CommonAtMost = 200;

    private const double LeastInTopic = 0.5;

    private readonly List<(int Feature, double Weight)[]> rows;
    private readonly List<int> counts = [];
    private readonly Dictionary<long, int> topicCounts = [];
    private readonly List<int> topicSizes = [];
    private readonly int[] topics;
    private readonly int common;

    public FeatureRarity(IReadOnlyList<CardPlace> places)
    {
        common = Math.Clamp(places.Count / 50, CommonFrom, CommonAtMost);
        topics = Topics(places);
        var words = new CardWords(new AbbreviationFamilies(places));
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        rows = [.. places.Select((place, row) => Number(words.Of(place.Card), topics[row], numbers))];
    }

    public int Features => counts.Count;

    /// <summary>Of unit length; without the features that lead to no other card or to very many.</summary>
    public (int Feature, float Weight)[] VectorOf(int row)
    {
        var weighed = Array.ConvertAll(rows[row], pair => (pair.Feature, Weight: pair.Weight * Rarity(pair.Feature, topics[row])));
        var length = 0.0;
        foreach (var (_, weight) in weighed)
            length += weight * weight;
        length = Math.Sqrt(length);
        return [.. weighed.Where(pair => counts[pair.Feature] > 1 && counts[pair.Feature] <= common).Select(pair => (pair.Feature, (float)(pair.Weight / length)))];
    }

    private double Rarity(int feature, int topic)
    {
        var size = Math.Log(topicSizes[topic] + 1);
        var inTopic = 1 - (Math.Log(topicCounts[Key(topic, feature)]) / size);
        return Math.Log((rows.Count + 1.0) / counts[feature]) * (LeastInTopic + ((1 - LeastInTopic) * inTopic));
    }

    private (int Feature, double Weight)[] Number(Dictionary<string, double> words, int topic, Dictionary<string, int> numbers)
    {
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
            CollectionsMarshal.GetValueRefOrAddDefault(topicCounts, Key(topic, number), out _)++;
            row[at++] = (number, weight);
        }
        return row;
    }

    /// <summary>Each place's topic as a number; questions of whole documents form one.</summary>
    private int[] Topics(IReadOnlyList<CardPlace> places)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. places.Select(place =>
            {
                var slug = place.Topic?.Slug ?? "";
                if (!numbers.TryGetValue(slug, out var number))
                {
                    numbers.Add(slug, number = topicSizes.Count);
                    topicSizes.Add(0);
                }
                topicSizes[number]++;
                return number;
            }),
        ];
    }

    private static long Key(int topic, int feature) => ((long)topic << 32) | (uint)feature;
}
