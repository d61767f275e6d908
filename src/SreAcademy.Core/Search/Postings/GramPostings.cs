using System.Runtime.InteropServices;

namespace SreAcademy.Core.Search;

/// <summary>Which rows hold which gram.</summary>
internal sealed class GramPostings
{
    private readonly Dictionary<ulong, Extent> extents;
    private readonly byte[] bytes;

    private GramPostings(Dictionary<ulong, Extent> extents, byte[] bytes) => (this.extents, this.bytes) = (extents, bytes);

    /// <summary>Two passes over the rows: the first sizes every list, the second fills them, so that nothing grows or is copied.</summary>
    public static GramPostings Build(IReadOnlyList<string> foldedRows)
    {
        var extents = new Dictionary<ulong, Extent>();
        var grams = new List<ulong>();
        for (var row = 0; row < foldedRows.Count; row++)
        {
            Gram.Collect(foldedRows[row], grams);
            foreach (var gram in grams)
            {
                ref var extent = ref CollectionsMarshal.GetValueRefOrAddDefault(extents, gram, out var known);
                if (!known)
                    extent.LastRow = -1;
                if (extent.LastRow == row)
                    continue;
                extent.Count++;
                extent.End += PostingList.SizeOf(row - extent.LastRow);
                extent.LastRow = row;
            }
        }

        var bytes = new byte[Allot(extents)];
        for (var row = 0; row < foldedRows.Count; row++)
        {
            Gram.Collect(foldedRows[row], grams);
            foreach (var gram in grams)
            {
                ref var extent = ref CollectionsMarshal.GetValueRefOrNullRef(extents, gram);
                if (extent.LastRow == row)
                    continue;
                extent.End = PostingList.Write(bytes, extent.End, row - extent.LastRow);
                extent.LastRow = row;
            }
        }
        extents.TrimExcess();
        return new GramPostings(extents, bytes);
    }

    /// <returns>False when no row holds the gram.</returns>
    public bool TryGet(ulong gram, out PostingList rows)
    {
        var found = extents.TryGetValue(gram, out var extent);
        rows = new PostingList(bytes.AsSpan(extent.Start..extent.End), extent.Count);
        return found;
    }

    /// <summary>Gives each list its place; until it is filled, it ends where it starts.</summary>
    /// <returns>Bytes needed in all.</returns>
    private static int Allot(Dictionary<ulong, Extent> extents)
    {
        var next = 0;
        foreach (var gram in extents.Keys)
        {
            ref var extent = ref CollectionsMarshal.GetValueRefOrNullRef(extents, gram);
            var length = extent.End;
            extent = new Extent { Start = next, End = next, Count = extent.Count, LastRow = -1 };
            next = checked(next + length);
        }
        return next;
    }

    private struct Extent
    {
        public int Start;
        public int End;
        public int Count;
        public int LastRow;
    }
}
