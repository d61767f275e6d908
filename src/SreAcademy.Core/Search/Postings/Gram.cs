namespace SreAcademy.Core.Search;

/// <summary>
/// Keys of the posting lists: one or two characters as written, and one to three characters with each syllable reduced
/// to its initial. Three characters pack into 48 bits; a bit above them tells the two kinds apart.
/// </summary>
internal static class Gram
{
    private const ulong InitialsKind = 1UL << 48;

    public static ulong Written(ReadOnlySpan<char> characters) => Pack(characters);

    /// <summary>Null for a window without an initial: the written grams cover those.</summary>
    public static ulong? OfInitials(ReadOnlySpan<char> initials)
    {
        foreach (var c in initials)
        {
            if (Initials.IsInitial(c))
                return Pack(initials) | InitialsKind;
        }
        return null;
    }

    /// <summary>Every gram of a row's text, repeats included.</summary>
    public static void Collect(string folded, List<ulong> grams)
    {
        grams.Clear();
        Span<char> window = stackalloc char[3];
        for (var at = 0; at < folded.Length; at++)
        {
            grams.Add(Pack(folded.AsSpan(at, 1)));
            if (at + 1 < folded.Length)
                grams.Add(Pack(folded.AsSpan(at, 2)));
            var length = Math.Min(3, folded.Length - at);
            for (var i = 0; i < length; i++)
                window[i] = Initials.Of(folded[at + i]);
            for (var i = 1; i <= length; i++)
            {
                if (OfInitials(window[..i]) is { } gram)
                    grams.Add(gram);
            }
        }
    }

    private static ulong Pack(ReadOnlySpan<char> characters)
    {
        ulong packed = 0;
        foreach (var c in characters)
            packed = packed << 16 | c;
        return packed;
    }
}
