using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>
/// Picks wrong answers of which as many are longer than the right one as chance says, so that length tells nothing; each is shortened to leading
/// sentences where that brings it closer.
/// </summary>
internal static class LengthMatch
{
    /// <summary>Candidates among which length decides before their rank does.</summary>
    private const int Best = 14;

    /// <param name="candidates">Best first.</param>
    /// <param name="length">Of the right answer, in characters.</param>
    public static IReadOnlyList<WrongAnswer> Choose(
        IReadOnlyList<CardTraits> candidates, int length, int most, double shortest, double longest, QuizDraw draw, IReadOnlySet<string> taken)
    {
        var longer = draw.Below(most + 1);
        var chosen = new List<WrongAnswer>(most);
        var senses = new HashSet<string>(taken, StringComparer.Ordinal);
        var used = new HashSet<long>();
        Take(longer, Best, end => end > length && end <= longest * length);
        Take(most - longer, Best, end => end <= length && end >= shortest * length);
        Take(most - chosen.Count, Best, end => end <= longest * length && end >= shortest * length);
        Take(most - chosen.Count, candidates.Count, end => end <= 2 * longest * length && end >= shortest / 2 * length);
        Take(most - chosen.Count, candidates.Count, _ => true);
        return chosen;

        void Take(int count, int among, Func<int, bool> fits)
        {
            foreach (var candidate in candidates.Take(among))
            {
                if (count <= 0)
                    return;
                if (used.Contains(candidate.Place.Card.Id))
                    continue;
                var ends = candidate.Ends.Where(fits).ToList();
                if (ends.Count == 0)
                    continue;
                var answer = Borrow(candidate, ends.MinBy(end => Math.Abs(end - length)));
                if (!senses.Add(answer.Sense))
                    continue;
                used.Add(candidate.Place.Card.Id);
                chosen.Add(answer);
                count--;
            }
        }
    }

    private static WrongAnswer Borrow(CardTraits from, int end)
    {
        var card = from.Place.Card;
        return new WrongAnswer(
            LeadingSentences.Lead(from.Option, end),
            LeadingSentences.Plain($"이건 ‘{card.Question.Text.Trim()}’에 대한 답이에요."),
            WrongSource.Borrowed,
            card.Id);
    }
}
