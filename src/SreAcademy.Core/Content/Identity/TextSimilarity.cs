namespace SreAcademy.Core.Content;

/// <summary>Likeness of two short texts by the pairs of neighbouring characters they share (Sørensen–Dice over multisets).</summary>
public sealed class TextSimilarity
{
    private readonly Dictionary<int, int> pairs = [];
    private readonly string text;
    private readonly int count;

    /// <param name="text">Normalised: see <see cref="QuestionText.Normalise"/>.</param>
    public TextSimilarity(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        this.text = text;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            var pair = (text[i] << 16) | text[i + 1];
            pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
            count++;
        }
    }

    /// <returns>0 (nothing shared) – 1 (equal); symmetric.</returns>
    public double To(TextSimilarity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (text == other.text)
            return 1;
        if (count == 0 || other.count == 0)
            return 0;
        var shared = pairs.Sum(pair => Math.Min(pair.Value, other.pairs.GetValueOrDefault(pair.Key)));
        return 2.0 * shared / (count + other.count);
    }
}
