namespace SreAcademy.Core.Content.Strictness;

/// <summary>
/// What a finished course must hold beyond the grammar. Documents without the optional lines stay valid, so these rules run only
/// where someone asks for them, and always over all documents at once: spelling and option lengths are a matter of the whole.
/// </summary>
public static class StrictRules
{
    /// <returns>Warnings, in the order of the documents and their lines.</returns>
    public static IReadOnlyList<ContentProblem> Check(IReadOnlyList<CourseDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var order = documents.Select(document => document.Path).Distinct().Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        return
        [
            .. Everything(documents)
                .OrderBy(problem => order[problem.File])
                .ThenBy(problem => problem.Line),
        ];
    }

    private static IEnumerable<ContentProblem> Everything(IReadOnlyList<CourseDocument> documents) =>
    [
        .. CompleteMap.Check(documents),
        .. CompleteCards.Check(documents),
        .. CompleteDrills.Check(documents),
        .. ComparableLengths.Check(documents),
        .. DistinctOptions.Check(documents),
        .. PointsInAnswers.Check(documents),
        .. OneSpelling.Check(documents),
        .. GuessableLengths.Check(documents),
    ];
}
