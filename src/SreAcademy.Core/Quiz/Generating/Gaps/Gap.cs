using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>A text with a gap, and what belongs into it.</summary>
/// <param name="Body">What the learner reads first: the question that the text answers; may be empty.</param>
internal sealed record Gap(string Before, string After, TypedKey Key, RichText Prompt, RichText Body, RichText Explanation)
{
    public RichText? Hint { get; init; }
}
