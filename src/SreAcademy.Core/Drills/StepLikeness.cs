using SreAcademy.Core.Quiz;

namespace SreAcademy.Core.Drills;

/// <summary>How much two moves say the same, by the rare words they share.</summary>
internal sealed class StepLikeness(WordWeights weights)
{
    /// <summary>Share of the lighter text that the other repeats, 0–1; from here on both may say the same.</summary>
    private const double Near = 0.4;

    private readonly Dictionary<string, (ContentWords Words, double Weight)> known = new(StringComparer.Ordinal);

    public bool AreNear(string one, string other) => Shared(one, other, Math.Min) >= Near;

    /// <summary>Cosine, 0–1.</summary>
    public double Between(string one, string other) => Shared(one, other, (first, second) => Math.Sqrt(first * second));

    private double Shared(string one, string other, Func<double, double, double> against)
    {
        var (words, weight) = Of(one);
        var (otherWords, otherWeight) = Of(other);
        return weight > 0 && otherWeight > 0 ? words.Shared(otherWords, weights) / against(weight, otherWeight) : 0;
    }

    private (ContentWords, double) Of(string text)
    {
        if (!known.TryGetValue(text, out var found))
            known.Add(text, found = new ContentWords(text) is var words ? (words, words.Weight(weights)) : default);
        return found;
    }
}
