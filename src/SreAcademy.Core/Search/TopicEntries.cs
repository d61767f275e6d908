using SreAcademy.Core.Content;

namespace SreAcademy.Core.Search;

/// <summary>A topic and what its level blocks hold, in document order.</summary>
internal static class TopicEntries
{
    public static IEnumerable<SearchEntry> Of(Topic topic)
    {
        yield return new SearchEntry(
            CatalogEntries.Target(SearchHitKind.Topic, topic),
            [
                new(SearchRank.Title, topic.Title),
                .. topic.Aliases.Select(alias => new SearchField(SearchRank.Title, alias)),
                .. CatalogEntries.Fields(SearchRank.Answer, [topic.Concept, .. topic.References.Select(reference => reference.Body)]),
            ]);
        foreach (var item in Items(topic, topic.Blocks))
            yield return item;
        foreach (var sub in topic.SubTopics)
        {
            yield return new SearchEntry(
                CatalogEntries.Target(SearchHitKind.Term, topic),
                [new(SearchRank.Term, sub.Title), .. CatalogEntries.Fields(SearchRank.Answer, [sub.Concept])]);
            foreach (var item in Items(topic, sub.Blocks))
                yield return item;
        }
    }

    private static IEnumerable<SearchEntry> Items(Topic topic, IEnumerable<LevelBlock> blocks) =>
        blocks.SelectMany(block => block.Items.Select(item => OfItem(topic, block.Level, item)));

    private static SearchEntry OfItem(Topic topic, Level level, LevelItem item) => item switch
    {
        CardItem { Card: var card } => CatalogEntries.OfCard(card, topic, SearchHitKind.Card),
        Bullet { Term: { } term } bullet => new(
            CatalogEntries.Target(SearchHitKind.Term, topic, level),
            [
                new(SearchRank.Term, bullet.Gloss is { } gloss ? $"{term} ({gloss})" : term),
                .. CatalogEntries.Fields(SearchRank.Answer, [bullet.Body]),
            ]),
        Bullet { Body: var body } => OfNote(topic, level, body),
        SubHeading { Title: var title } => new(CatalogEntries.Target(SearchHitKind.Term, topic, level), [new(SearchRank.Term, title.Text)]),
        Note { Body: var body } => OfNote(topic, level, body),
        _ => throw new InvalidOperationException($"A level item of a kind unknown here: {item.GetType().Name}"),
    };

    private static SearchEntry OfNote(Topic topic, Level level, RichText body) =>
        new(CatalogEntries.Target(SearchHitKind.Note, topic, level), [new(SearchRank.Answer, body.Text)]);
}
