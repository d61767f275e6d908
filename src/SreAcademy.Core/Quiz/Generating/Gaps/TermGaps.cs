using SreAcademy.Core.Content;
using SreAcademy.Core.Search;

namespace SreAcademy.Core.Quiz;

/// <summary>Terms that are asked for: one that an answer mentions once, or the one that a description describes.</summary>
internal static class TermGaps
{
    /// <summary>Terms of the topic that stand in the answer and nowhere where the learner would read them.</summary>
    public static IEnumerable<Gap> InAnswer(CardPlace place, TopicTerms terms)
    {
        var card = place.Card;
        foreach (var term in terms.Terms)
        {
            if (!term.IsName || UseOf(card.Answer.Text, term, terms) is not { } use || !IsWorthKnowing(card, term) || IsTold(term, $"{card.Question.Text}\n{card.QuestionBody.Text}\n{terms.Title}"))
                continue;
            if (Passages.Around(card, use) is not { } passage || IsTold(term, passage.Before) || IsTold(term, passage.After))
                continue;
            yield return new Gap(
                passage.Before,
                passage.After,
                () => TermKeys.Of(term, terms),
                QuizPrompts.TermGap,
                QuizText.Stacked(QuizText.Paragraph(card.Question), card.QuestionBody),
                card.Answer)
            { Hint = QuizPrompts.NameHint(term.Term) };
        }
    }

    public static IEnumerable<Gap> Defined(CardPlace place, TopicTerms terms) => terms.Of(place.Card)
        .Where(term => term.IsName && TermPairs.IsAskable(term, terms) && !IsTold(term, terms.Title))
        .Select(term => new Gap("", " — " + term.Description, () => TermKeys.Of(term, terms), QuizPrompts.Definition, RichText.Empty, MatchingGenerator.Whole(term))
        {
            Hint = QuizPrompts.NameHint(term.Term),
        });

    private static bool IsTold(CourseTerm term, string text)
    {
        var folded = FoldedText.Of(text);
        return term.FoldedNames.Any(name => folded.Contains(name, StringComparison.Ordinal));
    }

    /// <summary>
    /// What an author did not take among the key points is said by the way. Where nobody wrote any, a single Korean word (신뢰성, 복구) is as likely
    /// said by the way; an abbreviation or a name of several words is meant.
    /// </summary>
    private static bool IsWorthKnowing(Card card, CourseTerm term) => card.Points.Count == 0
        ? char.IsAsciiLetter(term.Term[0]) || term.Term.Contains(' ', StringComparison.Ordinal)
        : card.Points.Any(point => term.Names.Any(name => TermUses.Has(point.Text, name)));

    /// <summary>Its only use, together with the other name in parentheses behind it; null where it stands several times or inside a longer term.</summary>
    private static Range? UseOf(string text, CourseTerm term, TopicTerms terms)
    {
        var uses = term.Names.SelectMany(name => TermUses.In(text, name)).OrderBy(use => use.Start.Value).ToList();
        if (uses.Count == 0)
            return null;
        var use = uses[0];
        if (uses.Count == 2 && text[use.End.Value..uses[1].Start.Value] is "(" or " (" && uses[1].End.Value < text.Length && text[uses[1].End.Value] == ')')
            use = use.Start..(uses[1].End.Value + 1);
        else if (uses.Count > 1)
            return null;
        var inside = terms.Terms.Where(other => other != term).SelectMany(other => other.Names).SelectMany(name => TermUses.In(text, name))
            .Any(longer => longer.Start.Value <= use.Start.Value && use.End.Value <= longer.End.Value);
        return inside ? null : use;
    }
}
