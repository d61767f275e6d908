using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>The terms of a topic, and which of its cards teaches which.</summary>
internal sealed class TopicTerms
{
    private readonly Dictionary<long, List<CourseTerm>> byCard = [];
    private readonly Dictionary<CourseTerm, long> teachers = [];

    public TopicTerms(Topic topic)
    {
        Title = topic.Title;
        TitleStems = WordStems.Of(topic.Title);
        Terms = [.. topic.AllBlocks.SelectMany(block => block.Bullets.Select(bullet => CourseTerm.Of(bullet, block.Level)).OfType<CourseTerm>()).DistinctBy(term => term.FoldedNames[0])];
        var cards = topic.Cards.ToList();
        foreach (var term in Terms)
            Assign(term, cards);
    }

    public string Title { get; }

    public HashSet<string> TitleStems { get; }

    /// <summary>In document order, none twice.</summary>
    public IReadOnlyList<CourseTerm> Terms { get; }

    /// <summary>Terms that a question about the card may ask for: of its level, those that it asks for, or answers with where no card asks, or that no card mentions.</summary>
    public IReadOnlyList<CourseTerm> Of(Card card) => byCard.GetValueOrDefault(card.Id) ?? (IReadOnlyList<CourseTerm>)[];

    /// <summary>The card that asks for the term, or else answers with it; null where none does.</summary>
    public long? TaughtBy(CourseTerm term) => teachers.TryGetValue(term, out var card) ? card : null;

    private void Assign(CourseTerm term, List<Card> cards)
    {
        var asking = cards.Where(card => Mentions(card.Question.Text, term)).ToList();
        var answering = cards.Where(card => Mentions(card.Answer.Text, term)).ToList();
        if (asking.Concat(answering).OrderBy(card => card.Level != term.Level).FirstOrDefault() is { } teacher)
            teachers.Add(term, teacher.Id);
        foreach (var card in Nearest(term, asking, answering, cards))
        {
            if (!byCard.TryGetValue(card.Id, out var terms))
                byCard.Add(card.Id, terms = []);
            terms.Add(term);
        }
    }

    private static List<Card> Nearest(CourseTerm term, params List<List<Card>> circles) =>
        circles.Select(cards => cards.Where(card => card.Level == term.Level).ToList()).FirstOrDefault(cards => cards.Count > 0) ?? [];

    private static bool Mentions(string text, CourseTerm term) => term.Names.Any(name => TermUses.Has(text, name));
}
