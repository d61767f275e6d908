using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>Choice of four: the card's question, its answer and three that are wrong.</summary>
internal static class ChoiceGenerator
{
    private const int WrongOptions = 3;

    public static Question? Of(CardPlace place, QuizMaterial material, QuizDraw draw)
    {
        var answers = WrongAnswers.For(place, WrongOptions, material, draw.Split(1));
        if (answers.Right.IsEmpty || answers.Wrong.Count == 0)
            return null;
        return new ChoiceQuestion
        {
            CardId = place.Card.Id,
            Prompt = place.Card.Question,
            Body = place.Card.QuestionBody,
            Hint = CardHint.Of(place),
            Explanation = place.Card.Answer,
            Options = draw.Split(2).Shuffle(answers.Wrong.Select(wrong => wrong.AsOption()).Prepend(new QuizOption(answers.Right, IsRight: true))),
        };
    }
}
