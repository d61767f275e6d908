namespace SreAcademy.Core.Content.Parsing;

/// <summary>Collects what is found in one document.</summary>
internal sealed class Problems(string file)
{
    /// <summary>More would help nobody and cost more than the document.</summary>
    private const int Maximum = 10_000;

    private readonly List<ContentProblem> found = [];
    private readonly HashSet<int> lines = [];

    public void Add(string code, int line, int column, ReadOnlySpan<char> text, params ReadOnlySpan<object> details)
    {
        lines.Add(line);
        if (found.Count > Maximum) return;
        if (found.Count == Maximum)
        {
            code = ProblemCode.TooManyProblems;
            details = [];
        }

        var shown = text.Length > 200 ? $"{text[..200]}…" : text.ToString();
        found.Add(new ContentProblem(ProblemCode.SeverityOf(code), code, file, line + 1, column + 1, ProblemCode.Message(code, details), shown));
    }

    public bool Names(int line) => lines.Contains(line);

    public IReadOnlyList<ContentProblem> InLineOrder() => [.. found.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)];
}
