using SreAcademy.Core.Content;

namespace SreAcademy.Core.Review;

/// <param name="Behind">Knowledge cards that a good answer draws on, closest first.</param>
public sealed record InterviewDeckEntry(CardPlace Question, IReadOnlyList<CardPlace> Behind);

/// <summary>
/// Interview preparation: interview questions by level, easiest first, each with the knowledge cards behind it. Those are the cards most
/// alike to the question, of its own topic or, where it names none, of any. Each card stands in the deck once, with the first question that draws on it.
/// </summary>
public sealed record InterviewDeck(IReadOnlyList<InterviewDeckEntry> Entries)
{
    /// <summary>Knowledge cards behind one question, at most.</summary>
    public const int MostBehind = 4;

    /// <summary>Likeness from which a card stands behind a question, 0–1: less than what makes cards confusable.</summary>
    public const double LeastLikeness = 0.08;

    /// <summary>The questions, each followed by the cards behind it: what is missing shows first and is filled at once.</summary>
    public IReadOnlyList<CardPlace> Cards { get; } = [.. Entries.SelectMany(entry => entry.Behind.Prepend(entry.Question))];

    /// <param name="filter">Narrows the questions; the cards behind them come from anywhere. Its kind does not matter here.</param>
    public static InterviewDeck Of(CatalogSnapshot catalog, StudyFilter filter)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(filter);
        var lookAlikes = LookAlikes.Of(catalog);
        var taken = new HashSet<long>();
        return new InterviewDeck(
        [
            .. catalog.InterviewQuestions
                .Where(filter.Admits)
                .OrderBy(place => place.Card.Level ?? Level.Lead)
                .Select(question => new InterviewDeckEntry(question, [.. Behind(question, catalog, lookAlikes).Where(place => taken.Add(place.Card.Id))])),
        ]);
    }

    private static IEnumerable<CardPlace> Behind(CardPlace question, CatalogSnapshot catalog, LookAlikes lookAlikes) => lookAlikes
        .To(question.Card.Id)
        .Where(alike => alike.Score >= LeastLikeness)
        .Select(alike => catalog.CardsById[alike.CardId])
        .Where(place => place.Card.Kind == CardKind.Knowledge && (question.Topic is null || place.Topic?.Slug == question.Topic.Slug))
        .Take(MostBehind);
}
