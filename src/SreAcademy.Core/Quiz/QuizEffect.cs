using SreAcademy.Core.Review;

namespace SreAcademy.Core.Quiz;

/// <summary>
/// What an answer elsewhere does to a card's memory. Missed: Again. Right, unaided and due: Good. Everything else: nothing, since being right
/// early proves little and being right with help proves nothing.
/// </summary>
public static class QuizEffect
{
    /// <param name="aided">A hint was used or the answer revealed before.</param>
    /// <returns>The rating to record; null for none.</returns>
    public static Rating? Of(bool isRight, bool aided, bool isDue) =>
        !isRight ? Rating.Again : isDue && !aided ? Rating.Good : null;
}
