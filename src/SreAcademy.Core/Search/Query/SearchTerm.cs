namespace SreAcademy.Core.Search;

/// <summary>A folded stretch to look for. A lone consonant in it stands for any syllable that it opens, and for itself.</summary>
internal sealed class SearchTerm
{
    private const int LongestWrittenGram = 2;
    private const int LongestInitialsGram = 3;
    private readonly bool hasInitials;

    /// <summary>For each character, the syllables that it stands for; itself where it is no initial.</summary>
    private readonly (char First, char Last)[] syllables;

    /// <param name="text">Folded, not empty.</param>
    public SearchTerm(string text)
    {
        Text = text;
        hasInitials = text.Any(Initials.IsInitial);
        syllables = [.. text.Select(Initials.SyllablesOf)];
        Grams = [.. hasInitials ? WrittenGramsBetweenInitials().Concat(InitialsGrams()).Distinct() : WrittenGrams()];
        var isOneGram = hasInitials
            ? text.Length <= LongestInitialsGram && !text.Any(Initials.IsSyllable)
            : text.Length <= LongestWrittenGram;
        ExactGram = isOneGram ? (hasInitials ? Gram.OfInitials(text) : Gram.Written(text)) : null;
    }

    public string Text { get; }

    /// <summary>The gram whose rows are just the rows that hold the term, where there is one.</summary>
    public ulong? ExactGram { get; }

    /// <summary>Grams that every row holding the term has.</summary>
    public IReadOnlyList<ulong> Grams { get; }

    /// <summary>The first place at or after <paramref name="from"/> where a folded text holds the term, or -1.</summary>
    public int IndexIn(string folded, int from)
    {
        if (!hasInitials)
            return folded.IndexOf(Text, from, StringComparison.Ordinal);
        // Most places fail at the first character, so it is looked at on its own.
        var (opening, (first, last)) = (Text[0], syllables[0]);
        var places = folded.AsSpan(0, Math.Max(0, folded.Length - Text.Length + 1));
        for (var at = from; at < places.Length; at++)
        {
            var found = places[at];
            if ((found == opening || (found >= first && found <= last)) && MatchesRest(folded.AsSpan(at + 1)))
                return at;
        }
        return -1;
    }

    private bool MatchesRest(ReadOnlySpan<char> folded)
    {
        for (var i = 1; i < Text.Length; i++)
        {
            var found = folded[i - 1];
            if (found != Text[i] && (found < syllables[i].First || found > syllables[i].Last))
                return false;
        }
        return true;
    }

    private IEnumerable<ulong> WrittenGrams()
    {
        var length = Math.Min(LongestWrittenGram, Text.Length);
        for (var at = 0; at + length <= Text.Length; at++)
            yield return Gram.Written(Text.AsSpan(at, length));
    }

    private IEnumerable<ulong> WrittenGramsBetweenInitials()
    {
        for (var at = 0; at < Text.Length; at++)
        {
            if (Initials.IsInitial(Text[at]))
                continue;
            var isPair = at + 1 < Text.Length && !Initials.IsInitial(Text[at + 1]);
            yield return Gram.Written(Text.AsSpan(at, isPair ? 2 : 1));
        }
    }

    private IEnumerable<ulong> InitialsGrams()
    {
        var initials = string.Concat(Text.Select(Initials.Of));
        var length = Math.Min(LongestInitialsGram, initials.Length);
        for (var at = 0; at + length <= initials.Length; at++)
        {
            if (Gram.OfInitials(initials.AsSpan(at, length)) is { } gram)
                yield return gram;
        }
    }
}
