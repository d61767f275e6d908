namespace SreAcademy.Core.Content;

public enum Severity
{
    Warning,
    Error,
}

/// <summary>Something an author should mend.</summary>
/// <param name="Code">Stable, kebab-case: see <see cref="ProblemCode"/>.</param>
/// <param name="File">The document's path.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units of the line.</param>
/// <param name="Message">Korean; says what to do.</param>
/// <param name="Text">The line itself, as written (cut after 200 characters).</param>
public sealed record ContentProblem(Severity Severity, string Code, string File, int Line, int Column, string Message, string Text);
