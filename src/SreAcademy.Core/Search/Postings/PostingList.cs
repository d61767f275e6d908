namespace SreAcademy.Core.Search;

/// <summary>The rows that hold a gram, ascending, each stored as its distance from the one before in 7-bit groups, low group first.</summary>
internal readonly ref struct PostingList(ReadOnlySpan<byte> bytes, int count)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    /// <summary>How many rows.</summary>
    public int Count { get; } = count;

    public Enumerator GetEnumerator() => new(bytes);

    public static int SizeOf(int distance)
    {
        var size = 1;
        while ((distance >>= 7) != 0)
            size++;
        return size;
    }

    /// <returns>The position after what was written.</returns>
    public static int Write(byte[] target, int position, int distance)
    {
        for (; distance > 0x7F; distance >>= 7)
            target[position++] = (byte)(distance | 0x80);
        target[position++] = (byte)distance;
        return position;
    }

    public ref struct Enumerator(ReadOnlySpan<byte> bytes)
    {
        private readonly ReadOnlySpan<byte> bytes = bytes;
        private int position;

        public int Current { get; private set; } = -1;

        public bool MoveNext()
        {
            if (position >= bytes.Length)
                return false;
            int part = bytes[position++];
            var distance = part & 0x7F;
            for (var shift = 7; part > 0x7F; shift += 7)
            {
                part = bytes[position++];
                distance |= (part & 0x7F) << shift;
            }
            Current += distance;
            return true;
        }
    }
}
