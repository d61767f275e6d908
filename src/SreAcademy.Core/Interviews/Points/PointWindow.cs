namespace SreAcademy.Core.Interviews;

/// <summary>Looks for the place of an answer, a sentence or two, that says most of a point.</summary>
/// <param name="whole">All words of the point.</param>
/// <param name="point">Those with a weight.</param>
/// <param name="rivals">What the question's other points are about.</param>
internal sealed class PointWindow(IReadOnlyList<AnswerWord> whole, IReadOnlyList<AnswerWord> point, IReadOnlyList<AnswerWord> said, IReadOnlyList<AnswerWord> rivals)
{
    /// <summary>Words that one place has at most; a sentence dictated without full stops is many.</summary>
    private const int MostWords = 24;

    private const double SameName = 0.95;

    private readonly double weight = point.Sum(word => word.Weight);
    private readonly double[][] rows = [.. point.Select(word => Row(said, word.Likeness))];
    private readonly double[][] opposite = [.. point.Select(word => Opposed(said, Opposites.Of(word.Text)))];
    private readonly PointTopic topic = new(whole, said, rivals);

    public Place Best()
    {
        var best = new Place(0, false, []);
        for (var start = 0; start < said.Count; start++)
        {
            // A place begins with some word of the point.
            if (!Array.Exists(rows, row => row[start] > 0))
                continue;
            var found = At(start);
            if (Rank(found) > Rank(best))
                best = found;
        }
        return best;
    }

    /// <summary>A place that agrees and says enough goes before one that says more and disagrees.</summary>
    private static double Rank(Place found) => found.Overlap + (found.Agrees && found.Overlap >= PointsCheck.Enough ? 1 : 0);

    /// <summary>Once for each word, however often it is said.</summary>
    private static double[] Row(IReadOnlyList<AnswerWord> said, Func<AnswerWord, double> likeness)
    {
        var known = new Dictionary<string, double>(StringComparer.Ordinal);
        var row = new double[said.Count];
        for (var at = 0; at < row.Length; at++)
        {
            if (!known.TryGetValue(said[at].Text, out row[at]))
                known.Add(said[at].Text, row[at] = likeness(said[at]));
        }
        return row;
    }

    private static double[] Opposed(IReadOnlyList<AnswerWord> said, IReadOnlyList<string[]> sides) =>
        sides.Count == 0 ? new double[said.Count] : Row(said, word => Opposites.Begins(word.Text, sides) ? 1 : 0);

    private Place At(int start)
    {
        var end = start;
        while (end < said.Count && end - start < MostWords && said[end].Sentence <= said[start].Sentence + 1)
            end++;
        var (sum, agrees) = (0.0, true);
        var taken = new int[point.Count];
        for (var asked = 0; asked < point.Count; asked++)
        {
            var best = -1;
            for (var at = start; at < end; at++)
                if (rows[asked][at] > (best < 0 ? 0 : rows[asked][best]))
                    best = at;
            taken[asked] = best;
            sum += best < 0 ? 0 : point[asked].Weight * rows[asked][best];
            agrees &= (best >= 0 && rows[asked][best] >= SameName) || !(point[asked].IsNumber || opposite[asked].AsSpan(start, end - start).Contains(1));
        }
        agrees = agrees && SamePolarity(taken) && topic.Holds([.. taken.Where(at => at >= 0)]);
        return new Place(sum / weight, agrees, [.. taken.Where(at => at >= 0).Select(at => said[at])]);
    }

    /// <summary>The last word that was found, most often the verb, is denied in both or in neither.</summary>
    private bool SamePolarity(int[] taken)
    {
        var last = Array.FindLastIndex(taken, at => at >= 0);
        if (last < 0)
            return true;
        var at = whole.Index().First(pair => ReferenceEquals(pair.Item, point[last])).Index;
        var denied = point[last].Denies || Negation.Of(whole, at);
        return denied == (said[taken[last]].Denies || Negation.Of(said, taken[last]));
    }
}

/// <param name="Agrees">Numbers, direction, denial and subject are those of the point.</param>
internal readonly record struct Place(double Overlap, bool Agrees, IReadOnlyList<AnswerWord> Words);
