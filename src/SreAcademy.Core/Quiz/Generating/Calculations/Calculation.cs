namespace SreAcademy.Core.Quiz;

/// <summary>A calculation with its figures filled in.</summary>
/// <param name="Prompt">Names the unit of the answer, and the rounding where the answer is rounded.</param>
/// <param name="Answer">With its unit: <c>43.2분</c>.</param>
/// <param name="Hint">The formula, without figures.</param>
/// <param name="Solution">The way to the answer, one step a line.</param>
/// <param name="Lesson">What the result says, in a sentence or two.</param>
internal sealed record Calculation(string Prompt, string Answer, string Hint, IReadOnlyList<string> Solution, string Lesson)
{
    /// <summary>How far off relative to the answer still counts: half a percent, for those who round on the way.</summary>
    public double Tolerance { get; init; } = 0.005;

    /// <summary>For availabilities: 99.84% may be typed with more places, but 99.5% is another answer.</summary>
    public const double ForAvailabilities = 0.00005;

    /// <summary>For counts: exactly.</summary>
    public const double Exactly = 0;
}
