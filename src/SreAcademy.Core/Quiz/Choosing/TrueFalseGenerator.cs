using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>
/// True or false, with correction: the card's answer, or a wrong one, as a statement. Whoever says that it does not hold chooses what it should say;
/// the choice is there for true statements too and then holds nothing that is right, so that neither its presence nor its length tells.
/// </summary>
internal static class TrueFalseGenerator
{
    private const int Corrections = 3;

    public static Question? Of(CardPlace place, QuizMaterial material, QuizDraw draw)
    {
        var answers = WrongAnswers.For(place, Corrections, material, draw.Split(1));
        // One more is wrong than is shown where the statement is one of them; both faces of a card show as many.
        var shown = Math.Min(Corrections, answers.Wrong.Count);
        if (answers.Right.IsEmpty || shown < 2)
            return null;
        var isTrue = draw.Split(2).Below(2) == 0;
        var wrong = draw.Split(3).Shuffle(answers.Wrong);
        // Names or figures exchanged make the closer statement; a borrowed answer makes the better correction.
        var statement = wrong.OrderBy(answer => answer.Source == WrongSource.Borrowed).First();
        IEnumerable<QuizOption> corrections = isTrue
            ? wrong.Take(shown).Select(answer => answer.AsOption())
            : wrong.Where(answer => answer != statement).Take(shown - 1).Select(answer => answer.AsOption()).Append(new QuizOption(answers.Right, IsRight: true));
        return new TrueFalseQuestion
        {
            CardId = place.Card.Id,
            Prompt = LeadingSentences.Plain($"‘{place.Card.Question.Text.Trim()}’라는 질문에 다음처럼 답하면 맞나요?"),
            Body = place.Card.QuestionBody,
            Hint = CardHint.Of(place),
            Statement = isTrue ? answers.Right : statement.Text,
            IsTrue = isTrue,
            Corrections = draw.Split(4).Shuffle(corrections),
            Explanation = Explained(place.Card, isTrue ? null : statement.Why),
        };
    }

    /// <summary>The answer; before it, why the statement does not hold.</summary>
    private static RichText Explained(Card card, RichText? why) => why is null
        ? card.Answer
        : new RichText($"<p>{LeadingSentences.Unwrapped(why).Html}</p>{card.Answer.Html}", $"{why.Text}\n{card.Answer.Text}");
}
