using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>A text with a gap, and what belongs into it.</summary>
/// <param name="Key">Made only for the gap that is asked: looking for siblings takes longer than all else.</param>
/// <param name="Body">What the learner reads first: the question that the text answers; may be empty.</param>
internal sealed record Gap(string Before, string After, Func<TypedKey> Key, RichText Prompt, RichText Body, RichText Explanation)
{
    public RichText? Hint { get; init; }
}
