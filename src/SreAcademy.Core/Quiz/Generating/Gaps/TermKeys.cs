using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>What a typed term is compared with.</summary>
internal static class TermKeys
{
    private const int MostOpposites = 12;

    /// <summary>Likeness of two names, 0–1, from which on one may pass for a slip of the other.</summary>
    private const double Alike = 0.3;

    public static TypedKey Of(CourseTerm term, TopicTerms topic)
    {
        var own = term.FoldedNames.ToHashSet(StringComparer.Ordinal);
        var siblings = topic.Terms
            .Where(other => other != term)
            .SelectMany(other => other.Names.Zip(other.FoldedNames))
            .Where(name => !own.Contains(name.Second) && term.FoldedNames.Any(mine => MayPassFor(mine, name.Second)))
            .Select(name => name.First)
            .Distinct(StringComparer.Ordinal)
            .Take(MostOpposites)
            .ToList();
        return new TypedKey(TypedKeyKind.Term, term.Term, [.. term.Names.Skip(1).Concat(InFacts(term)).Distinct(StringComparer.Ordinal)], Opposites: siblings);
    }

    /// <summary>Names that the bullet itself gives the term in passing: <c>런북: … 플레이북(Playbook)</c> is another thing, <c>런북(Runbook)</c> is not.</summary>
    private static IEnumerable<string> InFacts(CourseTerm term) => term.Bullet.Facts.Glosses
        .Where(gloss => term.Names.Contains(gloss.Term, StringComparer.OrdinalIgnoreCase))
        .Select(gloss => gloss.OtherName);

    private static bool MayPassFor(string one, string other) =>
        (Math.Abs(one.Length - other.Length) <= 1 && one.Length <= 4 && one[0] == other[0])
        || new TextSimilarity(QuestionText.Normalise(one)).To(new TextSimilarity(QuestionText.Normalise(other))) >= Alike;
}
