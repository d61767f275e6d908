namespace SreAcademy.Core.Quiz;

/// <summary>
/// Chance that comes from a seed, the same on every machine and in every release: a quiz can be made again from its address. Drawing moves it on;
/// splitting does not, so that what one part of a quiz draws never changes another. SplitMix64 (Steele, Lea, Flood 2014).
/// </summary>
public sealed class QuizDraw
{
    private const ulong GoldenRatio = 0x9E3779B97F4A7C15;

    private readonly ulong origin;
    private ulong state;

    public QuizDraw(int seed)
        : this(Finished(unchecked((ulong)(uint)seed + GoldenRatio)))
    {
    }

    private QuizDraw(ulong origin)
    {
        this.origin = origin;
        state = origin;
    }

    /// <summary>A draw of its own for a card or a kind; the same for the same key, however much was drawn here before.</summary>
    public QuizDraw Split(long key) => new(Finished(unchecked(origin ^ Finished((ulong)key + GoldenRatio))));

    /// <returns>0 to <paramref name="count"/> − 1, each equally likely.</returns>
    /// <param name="count">At least 1.</param>
    public int Below(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        // Lemire 2019: the few values that would favour some results are drawn again.
        var least = unchecked(0UL - (ulong)count) % (ulong)count;
        for (; ; )
        {
            var high = Math.BigMul(Next(), (ulong)count, out var low);
            if (low >= least)
                return (int)high;
        }
    }

    public T Pick<T>(IReadOnlyList<T> from)
    {
        ArgumentNullException.ThrowIfNull(from);
        return from[Below(from.Count)];
    }

    /// <returns>The same items, every order equally likely.</returns>
    public IReadOnlyList<T> Shuffle<T>(IEnumerable<T> items)
    {
        T[] shuffled = [.. items];
        for (var last = shuffled.Length - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (shuffled[last], shuffled[other]) = (shuffled[other], shuffled[last]);
        }
        return shuffled;
    }

    private ulong Next() => Finished(state = unchecked(state + GoldenRatio));

    private static ulong Finished(ulong value)
    {
        value = unchecked((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9);
        value = unchecked((value ^ (value >> 27)) * 0x94D049BB133111EB);
        return value ^ (value >> 31);
    }
}
