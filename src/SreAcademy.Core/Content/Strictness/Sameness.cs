using System.Text.RegularExpressions;

namespace SreAcademy.Core.Content.Strictness;

/// <summary>
/// A text prepared for the question whether another says nearly the same: letters and digits in lower case, alike by
/// <see cref="TextSimilarity"/> (0–1) from <see cref="Threshold"/> on. Texts with other numbers are never the same: <c>43.2분</c> and
/// <c>4.32분</c>, or <c>5분</c> and <c>10분</c>, are what a calculation is asked for.
/// </summary>
public sealed partial class Sameness
{
    /// <summary>Share of neighbouring pairs of characters, 0–1.</summary>
    public const double Threshold = 0.85;

    private readonly TextSimilarity similarity;
    private readonly string[] numbers;

    public Sameness(RichText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text.Text;
        similarity = new TextSimilarity(QuestionText.Normalise(Text));
        numbers = [.. Numbers().Matches(Text).Select(match => match.Value.Replace(",", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    public string Text { get; }

    public bool SaysNearly(Sameness other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return numbers.SequenceEqual(other.numbers) && similarity.To(other.similarity) >= Threshold;
    }

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)*")]
    private static partial Regex Numbers();
}
