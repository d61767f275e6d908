namespace SreAcademy.Core.Content.Strictness;

internal static class StrictProblem
{
    private const int LongestText = 200;

    public static ContentProblem At(CourseDocument document, int line, string code, string text, params ReadOnlySpan<object> details)
    {
        var shown = text.ReplaceLineEndings(" ");
        return new ContentProblem(
            ProblemCode.SeverityOf(code), code, document.Path, Math.Max(line, 1), 1, ProblemCode.Message(code, details),
            shown.Length > LongestText ? $"{shown[..LongestText]}…" : shown);
    }
}
