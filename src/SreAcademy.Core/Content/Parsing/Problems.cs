namespace SreAcademy.Core.Content.Parsing;

/// <summary>Collects what is found in one document.</summary>
internal sealed class Problems(string file)
{
    private readonly List<ContentProblem> found = [];
    private readonly HashSet<int> lines = [];

    public void Add(string code, int line, int column, ReadOnlySpan<char> text, params ReadOnlySpan<object> details)
    {
        lines.Add(line);
        var shown = text.Length > 200 ? $"{text[..200]}…" : text.ToString();
        found.Add(new ContentProblem(ProblemCode.SeverityOf(code), code, file, line + 1, column + 1, ProblemCode.Message(code, details), shown));
    }

    public bool Names(int line) => lines.Contains(line);

    public IReadOnlyList<ContentProblem> InLineOrder() => [.. found.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)];
}
