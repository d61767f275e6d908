using System.Collections.Concurrent;
using System.Collections.Frozen;
using SreAcademy.Core.Content;
using SreAcademy.Core.Review;

namespace SreAcademy.Core.Quiz;

/// <summary>Where wrong answers are looked for: cards by what they ask for and at which level, and what each is about, found when first asked for.</summary>
internal sealed class AnswerIndex
{
    private readonly ConcurrentDictionary<long, CardTraits> traits = [];
    private readonly FrozenDictionary<(QuestionForm, Level), CardPlace[]> shelves;

    public AnswerIndex(CatalogSnapshot catalog)
    {
        Catalog = catalog;
        Weights = new WordWeights(catalog.Cards);
        shelves = catalog.Cards
            .GroupBy(place => (QuestionForms.Of(place.Card.Question.Text), place.Card.Level!.Value))
            .ToFrozenDictionary(shelf => shelf.Key, shelf => shelf.ToArray());
    }

    public CatalogSnapshot Catalog { get; }

    public WordWeights Weights { get; }

    public CardTraits Of(CardPlace place) => traits.GetOrAdd(place.Card.Id, static (_, source) => new CardTraits(source.place, source.Weights), (place, Weights));

    public IReadOnlyList<CardPlace> Shelf(QuestionForm form, Level level) => shelves.GetValueOrDefault((form, level)) ?? [];

    public IReadOnlyList<LookAlike> LookAlikesTo(CardPlace place) => LookAlikes.Of(Catalog).To(place.Card.Id);
}
