using SreAcademy.Core.Content;
using SreAcademy.Core.Search;

namespace SreAcademy.Core.Interviews;

/// <summary>
/// Compares a free Korean answer with the key points of a question. A point is made where its words (by their stems, or other words for the same)
/// stand close together in the answer, its numbers agree, and the answer does not say the opposite or deny it. Rare words weigh more than common ones
/// and than what the question says already. It knows words, not meaning: what it says is a suggestion that people correct. Work grows with the length
/// of the answer, not with its square.
/// </summary>
public static class PointsCheck
{
    /// <summary>From this share of a point's weight on it is made, 0–1.</summary>
    public const double Enough = 0.5;

    /// <summary>UTF-16 units of the answer that are read.</summary>
    public const int MostRead = 20_000;

    /// <summary>Of a point that the answer disagrees with.</summary>
    private const double MostDenied = 0.49;

    /// <param name="answer">As typed or dictated; only its first <see cref="MostRead"/> characters are read.</param>
    /// <returns>For each point of the question, in its order.</returns>
    public static IReadOnlyList<PointMatch> Of(AskedQuestion question, string answer)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Of(question.Points, answer, question.Names, question.Question);
    }

    /// <summary>Without the question.</summary>
    /// <param name="points">In the order of the results.</param>
    /// <param name="answer">As typed or dictated; only its first <see cref="MostRead"/> characters are read.</param>
    /// <param name="names">Other names for the same, as the catalog's glosses give them.</param>
    public static IReadOnlyList<PointMatch> Of(IReadOnlyList<RichText> points, string answer, IReadOnlyList<Gloss>? names = null) =>
        Of(points, answer, names, asked: null);

    private static IReadOnlyList<PointMatch> Of(IReadOnlyList<RichText> points, string answer, IReadOnlyList<Gloss>? names, RichText? asked)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(answer);
        var synonyms = names is [_, ..] ? new Synonyms(names) : Synonyms.None;
        var said = new AnswerText(answer.Length > MostRead ? answer[..MostRead] : answer, synonyms);
        var texts = points.Select(point => new AnswerText(point.Text, synonyms)).ToList();
        var question = asked is null ? null : new AnswerText(asked.Text, synonyms);
        return [.. texts.Select(text => Match(new PointWords(text, Rivals(text, texts), question), said))];
    }

    /// <summary>What the other points are about: their first words.</summary>
    private static List<Lexeme> Rivals(AnswerText point, IEnumerable<AnswerText> all) =>
        [.. all.Where(other => other.Count > 0 && point.Count > 0 && other[0].Stem != point[0].Stem).Select(other => other[0])];

    private static PointMatch Match(PointWords point, AnswerText said)
    {
        var place = new PointWindow(point, said).Best();
        return place.Agrees && place.Overlap >= Enough
            ? new PointMatch(true, place.Overlap, Joined(place.Found.Where(at => at >= 0).Select(at => said.Words[at].Span)))
            : new PointMatch(false, place.Agrees ? place.Overlap : Math.Min(place.Overlap, MostDenied), []);
    }

    private static List<TextSpan> Joined(IEnumerable<TextSpan> found)
    {
        var spans = new List<TextSpan>();
        foreach (var span in found.Distinct().OrderBy(span => span.Start))
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
