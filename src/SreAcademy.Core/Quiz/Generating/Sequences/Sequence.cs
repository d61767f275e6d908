using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <param name="Steps">First step first.</param>
/// <param name="Body">What the steps belong to.</param>
internal sealed record Sequence(IReadOnlyList<RichText> Steps, RichText Prompt, RichText Body, RichText Explanation);
