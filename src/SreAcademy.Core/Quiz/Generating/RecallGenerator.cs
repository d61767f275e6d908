using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>The card's own question, answered from memory. Every card has one.</summary>
internal static class RecallGenerator
{
    public static Question? Of(CardPlace place, QuizMaterial material, QuizDraw draw) => new RecallQuestion
    {
        CardId = place.Card.Id,
        Prompt = place.Card.Question,
        Body = place.Card.QuestionBody,
        Explanation = place.Card.Answer,
        Points = place.Card.Points,
    };
}
