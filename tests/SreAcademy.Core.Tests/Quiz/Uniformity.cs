namespace SreAcademy.Core.Tests.Quiz;

/// <summary>Whether places come equally often.</summary>
internal static class Uniformity
{
    /// <param name="draws">Each 0 to <paramref name="places"/> − 1.</param>
    public static void Assert(IReadOnlyList<int> draws, int places)
    {
        var expected = (double)draws.Count / places;
        var counts = new int[places];
        foreach (var draw in draws)
            counts[draw]++;
        var square = counts.Sum(count => (count - expected) * (count - expected) / expected);
        // Of chi-square with n degrees of freedom the mean is n and the variance 2n; five deviations are never seen by chance.
        var freedom = places - 1;
        Xunit.Assert.True(square < freedom + (5 * Math.Sqrt(2.0 * freedom)) + 3, $"chi-square {square:F1} with {freedom} degrees of freedom: {string.Join(' ', counts)}");
    }
}
