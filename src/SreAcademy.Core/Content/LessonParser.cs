using SreAcademy.Core.Content.Parsing;

namespace SreAcademy.Core.Content;

/// <summary>Reads a Korean learning document. The same function serves the import, the command line check and the tests.</summary>
public static class LessonParser
{
    /// <param name="path">How the document is named in problems.</param>
    /// <param name="text">The document; any line endings, with or without a byte order mark, composed or decomposed Hangul.</param>
    /// <returns>What was read and every problem found. Never throws for any text.</returns>
    public static ParsedDocument Parse(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var problems = new Problems(path);
        var source = SourceText.Read(text, problems);
        var frontMatter = FrontMatter.Read(source, problems);
        var map = BlockMap.Read(source, frontMatter.Blank(source), problems);
        var reader = new DocumentReader(new DocumentScope(source, map, problems), map, frontMatter);
        var document = reader.Read(path);
        return new ParsedDocument(document, Count(document, reader), problems.InLineOrder());
    }

    private static DocumentCounts Count(CourseDocument document, DocumentReader reader)
    {
        var counts = new DocumentCounts
        {
            Topics = document.Topics.Count,
            NestedBullets = reader.NestedBullets,
            ScenarioCodeBlocks = reader.ScenarioCodeBlocks,
            Scenarios = document.Scenarios.Count,
            Steps = document.Scenarios.Sum(scenario => scenario.Steps.Count()),
            InterviewQuestions = document.InterviewQuestions.Count,
            References = document.References.Sum(reference => reference.Urls.Count),
        };
        foreach (var topic in document.Topics)
        {
            var items = topic.AllBlocks.SelectMany(block => block.Items).ToList();
            counts = counts with
            {
                LevelBlocks = counts.LevelBlocks + topic.AllBlocks.Count(),
                Bullets = counts.Bullets + items.OfType<Bullet>().Count(),
                Cards = counts.Cards + items.OfType<CardItem>().Count(),
                AnswersWithCode = counts.AnswersWithCode + items.OfType<CardItem>().Count(item => item.Card.AnswerHasCode),
                SubHeadings = counts.SubHeadings + items.OfType<SubHeading>().Count(),
                Scenarios = counts.Scenarios + topic.Scenarios.Count,
                Steps = counts.Steps + topic.Scenarios.Sum(scenario => scenario.Steps.Count()),
                InterviewQuestions = counts.InterviewQuestions + topic.InterviewQuestions.Count,
                References = counts.References + topic.References.Sum(reference => reference.Urls.Count),
            };
        }

        return counts;
    }
}
