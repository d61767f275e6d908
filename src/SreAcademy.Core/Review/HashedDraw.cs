namespace SreAcademy.Core.Review;

/// <summary>Stands in for chance where the same question must always get the same answer.</summary>
internal static class HashedDraw
{
    private const ulong GoldenRatio = 0x9E3779B97F4A7C15;

    /// <returns>0 to <paramref name="count"/> − 1, evenly over neighbouring cards and reviews.</returns>
    public static int Below(int count, long card, int review) => (int)Math.BigMul(Mixed(card, review), (ulong)count, out _);

    /// <returns>0 ≤ draw &lt; 1.</returns>
    public static double Unit(long card, int review) => (Mixed(card, review) >> 11) * (1.0 / (1UL << 53));

    private static ulong Mixed(long card, int review) =>
        unchecked(Finished(Finished((ulong)card + GoldenRatio) + ((ulong)(uint)review * GoldenRatio)));

    /// <summary>SplitMix64's finisher: inputs that differ in one bit come out far apart.</summary>
    private static ulong Finished(ulong value)
    {
        value = unchecked((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9);
        value = unchecked((value ^ (value >> 27)) * 0x94D049BB133111EB);
        return value ^ (value >> 31);
    }
}
