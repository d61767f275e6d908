namespace SreAcademy.Core.Quiz;

/// <summary>The most numbers of a row that already stand in rising order.</summary>
internal static class LongestRise
{
    /// <returns>Their places in the row, ascending; of several equally long rises the one that ends first.</returns>
    public static IReadOnlyList<int> Of(IReadOnlyList<int> row)
    {
        var lengths = new int[row.Count];
        var before = new int[row.Count];
        var best = -1;
        for (var at = 0; at < row.Count; at++)
        {
            (lengths[at], before[at]) = (1, -1);
            for (var earlier = 0; earlier < at; earlier++)
            {
                if (row[earlier] < row[at] && lengths[earlier] + 1 > lengths[at])
                    (lengths[at], before[at]) = (lengths[earlier] + 1, earlier);
            }
            if (best < 0 || lengths[at] > lengths[best])
                best = at;
        }
        var rise = new List<int>();
        for (; best >= 0; best = before[best])
            rise.Insert(0, best);
        return rise;
    }
}
