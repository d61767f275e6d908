using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>What of a card can be brought into order.</summary>
internal sealed class SequenceShelf(CatalogSnapshot catalog)
{
    private readonly Lazy<ScenarioSequences> scenarios = new(() => new ScenarioSequences(catalog));

    public IReadOnlyList<Sequence> Of(CardPlace place) => [.. AnswerSequences.Of(place.Card), .. scenarios.Value.Of(place.Card)];
}
