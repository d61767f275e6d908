namespace SreAcademy.Core.Content.Parsing;

/// <summary>Finds what quizzes are made from in an answer or a bullet.</summary>
internal static class FactFinder
{
    /// <param name="markdown">Raw lines; what stands in fences is not looked at.</param>
    public static AnswerFacts Find(string markdown)
    {
        var text = PlainLines.Of(markdown);
        var enumerations = Enumerations.Find(text);
        var quantities = Quantities.Find(text);
        var glosses = Glosses.Find(markdown.Contains("**", StringComparison.Ordinal) ? PlainLines.Of(markdown, keepsBold: true) : text);
        return enumerations.Count + quantities.Count + glosses.Count == 0
            ? AnswerFacts.None
            : new AnswerFacts { Enumerations = enumerations, Quantities = quantities, Glosses = glosses };
    }
}
