using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>Odd one out: three items of the answer and one of an answer that is easily confused with it.</summary>
internal static class OddOneOutGenerator
{
    private const int Together = 3;

    public static Question? Of(CardPlace place, QuizMaterial material, QuizDraw draw)
    {
        var asked = material.Answers.Of(place);
        if (asked.Items is not { } own || own.Items.Count < Together)
            return null;
        var odd = ForeignItems.For(asked, own, material, draw.Split(1)).FirstOrDefault();
        if (odd is null)
            return null;
        var question = place.Card.Question.Text.Trim();
        var options = draw.Split(2).Shuffle(own.Items).Take(Together)
            .Select(item => new QuizOption(LeadingSentences.Plain(item), IsRight: false, LeadingSentences.Plain("이 질문에 대한 답에 들어가요.")))
            .Append(new QuizOption(LeadingSentences.Plain(odd.Text), IsRight: true, LeadingSentences.Plain($"이것만 다른 질문의 답이에요: ‘{odd.Question}’"), odd.CardId));
        return new ChoiceQuestion
        {
            CardId = place.Card.Id,
            IsOddOneOut = true,
            Prompt = LeadingSentences.Plain($"‘{question}’에 대한 답에 들어가지 않는 것은 무엇인가요?"),
            Body = place.Card.QuestionBody,
            Hint = CardHint.Of(place),
            Explanation = place.Card.Answer,
            Options = draw.Split(3).Shuffle(options),
        };
    }
}
