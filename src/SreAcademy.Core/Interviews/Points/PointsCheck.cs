using SreAcademy.Core.Content;
using SreAcademy.Core.Search;

namespace SreAcademy.Core.Interviews;

/// <summary>
/// Compares a free Korean answer with the key points of a question. A point is made where its words (by their stems, or other words for the same)
/// stand close together in the answer, its numbers agree, and the answer does not say the opposite or deny it. Rare words weigh more than common ones.
/// It knows words, not meaning: what it says is a suggestion that people correct.
/// </summary>
public static class PointsCheck
{
    /// <summary>From this share of a point's weight on it is made, 0–1.</summary>
    public const double Enough = 0.52;

    /// <summary>UTF-16 units of the answer that are read.</summary>
    public const int MostRead = 20_000;

    /// <param name="points">In the order of the results.</param>
    /// <param name="answer">As typed or dictated; only its first <see cref="MostRead"/> characters are read.</param>
    /// <param name="names">Other names for the same, as the catalog's glosses give them.</param>
    public static IReadOnlyList<PointMatch> Of(IReadOnlyList<RichText> points, string answer, IReadOnlyList<Gloss>? names = null)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(answer);
        var synonyms = new Synonyms(names ?? []);
        var said = AnswerWord.Of(answer.Length > MostRead ? answer[..MostRead] : answer, synonyms);
        var asked = points.Select(point => AnswerWord.Of(point.Text, synonyms)).ToList();
        return [.. asked.Select(words => Match(words, said, Rivals(words, asked)))];
    }

    /// <summary>What the other points are about: their first words.</summary>
    private static List<AnswerWord> Rivals(IReadOnlyList<AnswerWord> point, IEnumerable<IReadOnlyList<AnswerWord>> all) =>
        [.. all.Where(other => other.Count > 0 && point.Count > 0 && other[0].Stem != point[0].Stem).Select(other => other[0])];

    private static PointMatch Match(IReadOnlyList<AnswerWord> point, IReadOnlyList<AnswerWord> said, IReadOnlyList<AnswerWord> rivals)
    {
        var asked = point.Where(word => word.Weight > 0).ToList();
        if (asked.Count == 0 || said.Count == 0)
            return new PointMatch(false, 0, []);
        var best = new PointWindow(point, asked, said, rivals).Best();
        var made = best.Overlap >= Enough && best.Agrees;
        return new PointMatch(made, best.Agrees ? best.Overlap : Math.Min(best.Overlap, 0.49), made ? Joined(best.Words) : []);
    }

    private static List<TextSpan> Joined(IEnumerable<AnswerWord> words)
    {
        var spans = new List<TextSpan>();
        foreach (var span in words.Select(word => word.Span).Distinct().OrderBy(span => span.Start))
        {
            // Neighbouring words are one stretch.
            if (spans.Count > 0 && span.Start - spans[^1].End <= 1)
                spans[^1] = new TextSpan(spans[^1].Start, Math.Max(span.End, spans[^1].End));
            else
                spans.Add(span);
        }
        return spans;
    }
}
