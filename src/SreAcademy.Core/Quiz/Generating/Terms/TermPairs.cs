using System.Text.RegularExpressions;

namespace SreAcademy.Core.Quiz;

/// <summary>Which terms can be matched with their descriptions, and which two of them beside each other without one passing for the other.</summary>
internal static partial class TermPairs
{
    /// <summary>Share of the smaller description's words that two descriptions may have in common, 0–1.</summary>
    private const double MostShared = 0.34;

    /// <summary>Words of the topic's title say nothing about a term of it; any other word of the term in its own description gives it away.</summary>
    public static bool IsAskable(CourseTerm term, TopicTerms topic) =>
        term.Description is not null && !Mirrors(term.Term, term.Description) && !term.Stems.Any(stem => !topic.TitleStems.Contains(stem) && term.DescriptionStems.Contains(stem));

    /// <summary>Whether two things are named and two are described: `열린 모델과 닫힌 모델` finds `… 방식과, … 방식` by its form.</summary>
    private static bool Mirrors(string term, string description) => Pairing().EnumerateMatches(term).MoveNext() && Pairing().EnumerateMatches(description).MoveNext();

    public static bool AreApart(CourseTerm one, CourseTerm other) =>
        !Names(one, other) && !Names(other, one)
        && !Leads(one, other) && !Leads(other, one)
        && !Echoes(one, other) && !Echoes(other, one)
        && !one.FoldedNames.Any(name => other.FoldedNames.Any(second => name.Contains(second, StringComparison.Ordinal) || second.Contains(name, StringComparison.Ordinal)))
        && Shared(one.DescriptionStems, other.DescriptionStems) <= MostShared;

    /// <summary>Whether a description speaks of the other term.</summary>
    private static bool Names(CourseTerm described, CourseTerm term) => term.FoldedNames.Any(name => described.FoldedDescription.Contains(name, StringComparison.Ordinal));

    /// <summary>Whether a description holds a word of the other term that its own term has not.</summary>
    private static bool Leads(CourseTerm described, CourseTerm term) => term.Stems.Any(stem => described.DescriptionStems.Contains(stem) && !described.Stems.Contains(stem));

    /// <summary>Whether a description repeats a word of its own term that the other term has not: with both having it, it tells nothing.</summary>
    private static bool Echoes(CourseTerm described, CourseTerm other) => described.Stems.Any(stem => described.DescriptionStems.Contains(stem) && !other.Stems.Contains(stem));

    private static double Shared(HashSet<string> one, HashSet<string> other) =>
        one.Count == 0 || other.Count == 0 ? 1 : (double)one.Count(other.Contains) / Math.Min(one.Count, other.Count);

    [GeneratedRegex(@"[와과],? |[/·]|\bvs\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pairing();
}
