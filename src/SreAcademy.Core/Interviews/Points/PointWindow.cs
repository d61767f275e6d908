namespace SreAcademy.Core.Interviews;

/// <summary>Looks for the place of an answer, a sentence or two, that says most of a point.</summary>
internal sealed class PointWindow
{
    /// <summary>Words that one place has at most; a sentence dictated without full stops is many.</summary>
    private const int MostWords = 24;

    private const double SameName = 0.95;

    private readonly PointWords point;
    private readonly AnswerText said;
    private readonly PointTopic topic;

    /// <summary>For each word of the point and each word of the answer, 0–1.</summary>
    private readonly float[][] likeness;

    /// <summary>Whether the answer's word says the opposite; null where none does.</summary>
    private readonly bool[]?[] opposite;

    private readonly int[] taken;

    public PointWindow(PointWords point, AnswerText said)
    {
        (this.point, this.said) = (point, said);
        topic = new PointTopic(point.Text, said, point.Rivals);
        likeness = Array.ConvertAll(point.Asked, asked => Row(point.Text[asked].Likeness));
        opposite = Array.ConvertAll(point.Asked, asked => Opposites.Of(point.Text[asked].Text, said.Lexemes));
        taken = new int[point.Asked.Length];
    }

    public Place Best()
    {
        var (best, rank) = (Place.None, 0.0);
        if (point.Asked.Length == 0)
            return best;
        for (var start = 0; start < said.Count; start++)
        {
            // A place begins with some word of the point.
            if (!BeginsAt(start))
                continue;
            var (overlap, agrees) = At(start);
            // A place that agrees and says enough goes before one that says more and disagrees.
            var found = overlap + (agrees && overlap >= PointsCheck.Enough ? 1 : 0);
            if (found > rank)
                (best, rank) = (new Place(overlap, agrees, [.. taken]), found);
        }
        return best;
    }

    private float[] Row(Func<Lexeme, double> like)
    {
        var distinct = new float[said.Lexemes.Count];
        for (var number = 0; number < distinct.Length; number++)
            distinct[number] = (float)like(said.Lexemes[number]);
        var row = new float[said.Count];
        for (var at = 0; at < row.Length; at++)
            row[at] = distinct[said.Words[at].Lexeme];
        return row;
    }

    private bool BeginsAt(int at)
    {
        foreach (var row in likeness)
        {
            if (row[at] > 0)
                return true;
        }
        return false;
    }

    private (double Overlap, bool Agrees) At(int start)
    {
        var end = start;
        while (end < said.Count && end - start < MostWords && said.Words[end].Sentence <= said.Words[start].Sentence + 1)
            end++;
        var (sum, agrees) = (0.0, true);
        for (var asked = 0; asked < taken.Length; asked++)
        {
            var (row, best, found) = (likeness[asked], -1, 0f);
            for (var at = start; at < end && found < 1; at++)
            {
                if (row[at] > found)
                    (best, found) = (at, row[at]);
            }
            taken[asked] = best;
            sum += point.Weights[asked] * found;
            agrees &= found >= SameName || !(point.Text[point.Asked[asked]].IsNumber || SaysOpposite(opposite[asked], start, end));
        }
        return (sum / point.Weight, agrees && SamePolarity() && topic.Holds(taken));
    }

    private bool SaysOpposite(bool[]? of, int start, int end)
    {
        for (var at = start; of is not null && at < end; at++)
        {
            if (of[said.Words[at].Lexeme])
                return true;
        }
        return false;
    }

    /// <summary>The last word that was found, most often the verb, is denied in both or in neither.</summary>
    private bool SamePolarity()
    {
        var last = Array.FindLastIndex(taken, at => at >= 0);
        return last < 0 || point.Text.Denied[point.Asked[last]] == said.Denied[taken[last]];
    }
}

/// <param name="Overlap">Share of the point's weight, 0–1.</param>
/// <param name="Agrees">Numbers, direction, denial and subject are those of the point.</param>
/// <param name="Found">For each word that is asked for where it was found; below 0 where it was not.</param>
internal sealed record Place(double Overlap, bool Agrees, int[] Found)
{
    public static readonly Place None = new(0, Agrees: false, []);
}
