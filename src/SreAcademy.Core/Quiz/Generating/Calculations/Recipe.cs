using System.Text.RegularExpressions;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>A kind of calculation.</summary>
/// <param name="Taught">All of these must be found in what a card asks and answers, for the card to teach it.</param>
/// <param name="With">Fills in fresh figures.</param>
internal sealed record Recipe(IReadOnlyList<Regex> Taught, Func<QuizDraw, Calculation> With)
{
    public bool IsTaughtBy(Card card)
    {
        var text = $"{card.Question.Text}\n{card.Answer.Text}";
        return Taught.All(words => words.IsMatch(text));
    }
}
