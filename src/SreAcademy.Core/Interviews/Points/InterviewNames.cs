using System.Runtime.CompilerServices;
using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Search;

namespace SreAcademy.Core.Interviews;

/// <summary>The names that a catalog gives to the same thing (<c>번 레이트(Burn Rate)</c>), read once for a catalog.</summary>
internal sealed class InterviewNames
{
    private const int ShortestName = 2;

    /// <summary>Of one question: enough for any that people write.</summary>
    private const int MostNames = 40;

    private static readonly ConditionalWeakTable<CatalogSnapshot, InterviewNames> ByCatalog = [];

    private readonly List<(Gloss Names, string Term, string OtherName)> all;

    private InterviewNames(CatalogSnapshot catalog) => all =
    [
        .. CatalogNames.Of(catalog).Select(names => names.ToArray()).Where(names => names.Length == 2)
            .Select(names => (Names: new Gloss(names[0], names[1]), Term: AnswerFolding.Fold(names[0]), OtherName: AnswerFolding.Fold(names[1])))
            .Where(names => names.Term.Length >= ShortestName && names.OtherName.Length >= ShortestName && names.Term != names.OtherName)
            .DistinctBy(names => (names.Term, names.OtherName)),
    ];

    public static InterviewNames Of(CatalogSnapshot catalog) => ByCatalog.GetValue(catalog, key => new InterviewNames(key));

    /// <summary>Those of which one stands in one of the texts.</summary>
    public IReadOnlyList<Gloss> In(IEnumerable<RichText> texts)
    {
        var folded = AnswerFolding.Fold(string.Join('\n', texts.Select(text => text.Text)));
        return [.. all.Where(names => folded.Contains(names.Term, StringComparison.Ordinal) || folded.Contains(names.OtherName, StringComparison.Ordinal)).Select(names => names.Names).Take(MostNames)];
    }
}
