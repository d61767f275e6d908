namespace SreAcademy.Core.Content.Strictness;

/// <summary>No cell of the map of topics and levels is empty: every topic has cards on all four levels.</summary>
public static class CompleteMap
{
    public static IEnumerable<ContentProblem> Check(IReadOnlyList<CourseDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return documents.SelectMany(document => document.Topics.SelectMany(topic => Check(document, topic)));
    }

    private static IEnumerable<ContentProblem> Check(CourseDocument document, Topic topic)
    {
        var blocks = topic.AllBlocks.ToLookup(block => block.Level);
        return
            from level in Levels.All
            where !blocks[level].Any(block => block.Cards.Any())
            let line = blocks[level].FirstOrDefault()?.Line ?? topic.Line
            select StrictProblem.At(document, line, ProblemCode.EmptyLevel, topic.Title, level.Number(), level.Stars());
    }
}
