using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>What is told to whoever asks for a hint: what a word of the question means, else how many points the answer has.</summary>
internal static class CardHint
{
    /// <summary>Share of an explanation that stands in the answer, from which on it would give the answer away.</summary>
    private const double GivesAway = 0.3;

    private static readonly WordWeights Even = new([]);

    public static RichText? Of(CardPlace place)
    {
        var question = place.Card.Question.Text;
        var answer = new ContentWords(place.Card.Answer.Text);
        foreach (var bullet in place.Topic?.AllBlocks.SelectMany(block => block.Bullets) ?? [])
        {
            if (bullet is { Term: { Length: >= 2 } term, Description: { Length: > 0 } description }
                && question.Contains(term, StringComparison.OrdinalIgnoreCase)
                && new ContentWords(description).ShareIn(answer, Even) < GivesAway)
            {
                return LeadingSentences.Plain($"{term}: {description}");
            }
        }
        return place.Card.Points.Count > 1 ? LeadingSentences.Plain($"답의 핵심은 {place.Card.Points.Count}가지예요.") : null;
    }
}
