namespace SreAcademy.Core.Content;

/// <summary>The cards of a document, knowledge cards and interview questions alike, where they stand.</summary>
public static class DocumentCards
{
    /// <summary>Topic by topic: level blocks, sub-topics, interview questions; then the questions of the whole document.</summary>
    public static IEnumerable<CardPlace> Of(CourseDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Topics
            .SelectMany(topic => topic.Cards.Concat(topic.InterviewQuestions).Select(card => new CardPlace(card, topic)))
            .Concat(document.InterviewQuestions.Select(card => new CardPlace(card, null)));
    }

    /// <summary>The same document with every card replaced, asked for in the order of <see cref="Of"/>.</summary>
    public static CourseDocument Replace(CourseDocument document, Func<CardPlace, Card> replacement)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(replacement);
        return document with
        {
            Topics = [.. document.Topics.Select(topic => InTopic(topic, card => replacement(new CardPlace(card, topic))))],
            InterviewQuestions = [.. document.InterviewQuestions.Select(card => replacement(new CardPlace(card, null)))],
        };
    }

    private static Topic InTopic(Topic topic, Func<Card, Card> replacement) => topic with
    {
        Blocks = InBlocks(topic.Blocks, replacement),
        SubTopics = [.. topic.SubTopics.Select(sub => sub with { Blocks = InBlocks(sub.Blocks, replacement) })],
        InterviewQuestions = [.. topic.InterviewQuestions.Select(replacement)],
    };

    private static LevelBlock[] InBlocks(IEnumerable<LevelBlock> blocks, Func<Card, Card> replacement) =>
        [.. blocks.Select(block => block with { Items = [.. block.Items.Select(item => InItem(item, replacement))] })];

    private static LevelItem InItem(LevelItem item, Func<Card, Card> replacement) =>
        item is CardItem card ? new CardItem(replacement(card.Card)) : item;
}
