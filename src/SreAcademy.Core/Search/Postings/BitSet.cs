using System.Buffers;
using System.Numerics;

namespace SreAcademy.Core.Search;

/// <summary>A set of numbers from 0 to below a bound, on rented memory.</summary>
internal sealed class BitSet : IDisposable
{
    private const int WordBits = 64;
    private readonly ulong[] words;
    private readonly int length;

    public BitSet(int bound)
    {
        length = (bound + WordBits - 1) / WordBits;
        words = ArrayPool<ulong>.Shared.Rent(length);
        Array.Clear(words, 0, length);
    }

    /// <returns>True when the number was not in the set.</returns>
    public bool Add(int number)
    {
        ref var word = ref words[number / WordBits];
        var bit = 1UL << number;
        var isNew = (word & bit) == 0;
        word |= bit;
        return isNew;
    }

    public bool Contains(int number) => (words[number / WordBits] & 1UL << number) != 0;

    public void UnionWith(BitSet other)
    {
        for (var i = 0; i < length; i++)
            words[i] |= other.words[i];
    }

    public void IntersectWith(BitSet other)
    {
        for (var i = 0; i < length; i++)
            words[i] &= other.words[i];
    }

    /// <summary>Ascending.</summary>
    public Enumerator GetEnumerator() => new(words.AsSpan(0, length));

    public void Dispose() => ArrayPool<ulong>.Shared.Return(words);

    public ref struct Enumerator(ReadOnlySpan<ulong> words)
    {
        private readonly ReadOnlySpan<ulong> words = words;
        private int index = -1;
        private ulong rest;

        public readonly int Current => index * WordBits + BitOperations.TrailingZeroCount(rest);

        public bool MoveNext()
        {
            rest &= rest - 1; // the number just given
            while (rest == 0)
            {
                if (++index >= words.Length)
                    return false;
                rest = words[index];
            }
            return true;
        }
    }
}
