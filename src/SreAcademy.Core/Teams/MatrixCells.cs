using SreAcademy.Core.Content;

namespace SreAcademy.Core.Teams;

/// <summary>What a team's matrix is divided into: topics at levels, numbered. Knowledge cards only, as with <see cref="Progress.ReadinessMap"/>.</summary>
public sealed class MatrixCells
{
    private readonly Dictionary<long, int> cellOfCard;
    private readonly int[] cards;

    private MatrixCells(IReadOnlyList<MatrixTopic> topics, Dictionary<long, int> cellOfCard, int[] cards) => (Topics, this.cellOfCard, this.cards) = (topics, cellOfCard, cards);

    /// <summary>With at least one card, in the order of the catalog.</summary>
    public IReadOnlyList<MatrixTopic> Topics { get; }

    /// <summary>Topics × levels; cells without cards among them.</summary>
    public int Count => cards.Length;

    public static MatrixCells Of(CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var topics = new List<MatrixTopic>();
        var cellOfCard = new Dictionary<long, int>(catalog.Cards.Count);
        var cards = new List<int>();
        foreach (var topic in catalog.Topics)
        {
            if (!topic.Cards.Any())
                continue;
            topics.Add(new MatrixTopic(topics.Count, topic.Slug, topic.Title));
            cards.AddRange(Enumerable.Repeat(0, Levels.All.Count));
            foreach (var card in topic.Cards)
            {
                var cell = topics[^1].Cell(card.Level!.Value);
                cellOfCard.Add(card.Id, cell);
                cards[cell]++;
            }
        }
        return new MatrixCells(topics, cellOfCard, [.. cards]);
    }

    /// <returns>Of the catalog, ≥ 0.</returns>
    public int CardsIn(int cell) => cards[cell];

    /// <returns>−1 for cards that are retired, and for interview questions.</returns>
    public int CellOf(long cardId) => cellOfCard.GetValueOrDefault(cardId, -1);
}

/// <param name="Number">Among the topics of the matrix, from 0.</param>
public sealed record MatrixTopic(int Number, string Slug, string Title)
{
    /// <summary>Number of its cell at a level.</summary>
    public int Cell(Level level) => (Number * Levels.All.Count) + level.Number() - 1;
}
