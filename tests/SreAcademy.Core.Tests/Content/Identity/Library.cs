using SreAcademy.Core.Content;

namespace SreAcademy.Core.Tests.Content.Identity;

/// <summary>Remembers cards across imports as a database does, so that a test can edit documents and ask for ids.</summary>
internal sealed class Library
{
    private readonly Dictionary<long, KnownCard> cards = [];

    /// <summary>Ids of the cards in catalog order.</summary>
    public IReadOnlyList<long> Import(params IEnumerable<SourceDocument> documents)
    {
        var found = CatalogBuilder.Build(documents).Subjects.SelectMany(subject => subject.Documents.SelectMany(document =>
            DocumentCards.Of(document).GroupBy(place => place.Topic?.Slug).SelectMany(home => home.Select((place, index) => Traits(subject, place, index))))).ToList();
        var ids = CardMatcher.Match([.. cards.Values], found).Select(match => match.Id).ToList();
        var next = cards.Count;
        var given = ids.Select(id => id ?? ++next).ToList();
        foreach (var id in cards.Keys.Except(given).ToList())
            cards[id] = cards[id] with { Retired = true };
        foreach (var (id, traits) in given.Zip(found))
            cards[id] = new KnownCard(id, traits, Retired: false);
        return given;
    }

    public bool IsRetired(long id) => cards[id].Retired;

    private static CardTraits Traits(Subject subject, CardPlace place, int index) => new()
    {
        Key = place.Card.Key,
        Subject = subject.Slug,
        TopicSlug = place.Topic?.Slug,
        Kind = place.Card.Kind,
        Level = place.Card.Level,
        Place = index,
        Question = QuestionText.Normalise(place.Card.Question.Text),
        Answer = place.Card.Answer.Text,
    };
}
