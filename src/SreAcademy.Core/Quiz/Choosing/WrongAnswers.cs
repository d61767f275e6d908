using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>
/// Wrong answers to a card's question: its author's first, then the right answer with names or figures exchanged, then right answers to other
/// questions.
/// </summary>
internal static class WrongAnswers
{
    /// <param name="most">≥ 1.</param>
    /// <returns>With fewer wrong answers where nothing else fits; the same for the same draw.</returns>
    public static AnswerSet For(CardPlace place, int most, QuizMaterial material, QuizDraw draw)
    {
        var card = place.Card;
        var whole = AnswerOption.Of(card);
        var set = new Chosen(whole, most);
        set.AddAll(draw.Split(1).Shuffle(card.Distractors).Select(wrong => new WrongAnswer(LeadingSentences.Unwrapped(wrong.Text), wrong.Why, WrongSource.Authored)));
        // Beside an author's wrong answers the right one stands as the author wrote it.
        var right = set.Count > 0 ? whole : Shortened(whole);
        if (!set.IsFull)
        {
            set.AddAll(draw.Split(2).Shuffle(SwappedNames.Of(card.Question.Text, right.Text)).Take(1));
            var form = material.Answers.Of(place).Form;
            set.AddAll(ChangedNumbers.Of(card, form, right.Text, draw.Split(3)).Take(form == QuestionForm.Amount ? most : 1));
        }
        if (!set.IsFull)
            set.AddAll(BorrowedAnswers.For(place, right, most - set.Count, material, draw.Split(4), set.Senses));
        return new AnswerSet(right, set.Wrong);
    }

    /// <summary>As many leading sentences as fit into <see cref="LeadingSentences.LongOption"/>; at least one.</summary>
    private static RichText Shortened(RichText answer)
    {
        var ends = LeadingSentences.Ends(answer.Text);
        return ends.Count == 0 ? answer : LeadingSentences.Lead(answer, Math.Max(ends[0], ends.LastOrDefault(end => end <= LeadingSentences.LongOption)));
    }

    private sealed class Chosen(RichText right, int most)
    {
        private readonly List<WrongAnswer> wrong = [];

        public HashSet<string> Senses { get; } = [OptionSense.Of(right)];

        public IReadOnlyList<WrongAnswer> Wrong => wrong;

        public int Count => wrong.Count;

        public bool IsFull => wrong.Count >= most;

        public void AddAll(IEnumerable<WrongAnswer> answers)
        {
            foreach (var answer in answers)
            {
                if (!IsFull && answer.Sense.Length > 0 && Senses.Add(answer.Sense))
                    wrong.Add(answer);
            }
        }
    }
}
