using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>Several of many: which items belong to the answer, and which to another.</summary>
internal static class SeveralGenerator
{
    private const int FewestOptions = 4, MostOptions = 6;

    public static Question? Of(CardPlace place, QuizMaterial material, QuizDraw draw)
    {
        var asked = material.Answers.Of(place);
        if (asked.Items is not { } own)
            return null;
        var sizes = draw.Split(1);
        var count = FewestOptions + sizes.Below(MostOptions - FewestOptions + 1);
        var right = 1 + sizes.Below(Math.Min(own.Items.Count, count - 1));
        var foreign = ForeignItems.For(asked, own, material, draw.Split(2)).Take(count - right).ToList();
        if (foreign.Count == 0 || right + foreign.Count < FewestOptions)
            return null;
        var question = place.Card.Question.Text.Trim();
        var options = draw.Split(3).Shuffle(own.Items).Take(right).Select(item => new QuizOption(LeadingSentences.Plain(item), IsRight: true))
            .Concat(foreign.Select(item => new QuizOption(
                LeadingSentences.Plain(item.Text), IsRight: false, LeadingSentences.Plain($"다른 질문의 답이에요: ‘{item.Question}’"), item.CardId)));
        return new SeveralQuestion
        {
            CardId = place.Card.Id,
            Prompt = LeadingSentences.Plain($"‘{question}’에 대한 답에 들어가는 것을 모두 고르세요."),
            Body = place.Card.QuestionBody,
            Hint = CardHint.Of(place),
            Explanation = place.Card.Answer,
            Options = draw.Split(4).Shuffle(options),
        };
    }
}
