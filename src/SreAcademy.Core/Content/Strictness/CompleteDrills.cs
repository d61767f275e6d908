namespace SreAcademy.Core.Content.Strictness;

/// <summary>
/// Every scenario with steps can be lived through as a drill: it says how it announces itself and what to declare, and every step has something
/// else that one might do.
/// </summary>
public static class CompleteDrills
{
    public static IEnumerable<ContentProblem> Check(IReadOnlyList<CourseDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return
            from document in documents
            from scenario in document.Topics.SelectMany(topic => topic.Scenarios).Concat(document.Scenarios)
            where scenario.Steps.Any()
            from problem in OfSheet(document, scenario).Concat(scenario.Steps.SelectMany(step => OfStep(document, step)))
            select problem;
    }

    private static IEnumerable<ContentProblem> OfSheet(CourseDocument document, Scenario scenario)
    {
        if (scenario.Drill is not { } sheet)
        {
            yield return StrictProblem.At(document, scenario.Line, ProblemCode.MissingDrill, scenario.Title);
            yield break;
        }

        if (sheet.Alert.IsEmpty) yield return StrictProblem.At(document, sheet.Line, ProblemCode.MissingDrillAlert, scenario.Title);
        if (sheet.Severity is null || sheet.SeverityReason.IsEmpty)
            yield return StrictProblem.At(document, sheet.Line, ProblemCode.MissingDrillSeverity, scenario.Title);
    }

    private static IEnumerable<ContentProblem> OfStep(CourseDocument document, ScenarioStep step)
    {
        if (step.WrongMoves.Count == 0) yield return StrictProblem.At(document, step.Line, ProblemCode.MissingWrongMove, step.Body.Text);
        foreach (var move in step.WrongMoves.Where(move => move.Why is null or { IsEmpty: true }))
            yield return StrictProblem.At(document, step.Line, ProblemCode.WrongMoveWithoutReason, move.Text.Text);
    }
}
