using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>A calculation that the card teaches, with figures of its own.</summary>
internal static class WorkedGenerator
{
    public static Question? Of(CardPlace place, QuizMaterial material, QuizDraw draw)
    {
        var taught = material.Recipes.Of(place.Card);
        if (taught.Count == 0)
            return null;
        var calculation = draw.Pick(taught).With(draw.Split(0));
        return new WorkedQuestion
        {
            CardId = place.Card.Id,
            Prompt = QuizText.Plain(calculation.Prompt),
            Hint = QuizText.Plain(calculation.Hint),
            Key = new TypedKey(TypedKeyKind.Number, calculation.Answer, [], calculation.Tolerance),
            Solution = [.. calculation.Solution.Select(QuizText.Plain)],
            Explanation = QuizText.Plain($"정답은 {Figures.Closed(calculation.Answer)} {calculation.Lesson}"),
        };
    }
}
