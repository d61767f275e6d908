using System.Runtime.CompilerServices;
using SreAcademy.Core.Content;
using SreAcademy.Core.Review;

namespace SreAcademy.Core.Quiz;

/// <summary>
/// What questions are made from, found once for a catalog. Each index is a class of its own, made when a generator first asks for it; none
/// depends on anything but the catalog.
/// </summary>
public sealed partial class QuizMaterial
{
    private static readonly ConditionalWeakTable<CatalogSnapshot, QuizMaterial> ByCatalog = [];

    private readonly Lazy<CardShelves> shelves;

    private QuizMaterial(CatalogSnapshot catalog)
    {
        Catalog = catalog;
        shelves = new Lazy<CardShelves>(() => new CardShelves(catalog));
        Sequences = new SequenceShelf(catalog);
    }

    public CatalogSnapshot Catalog { get; }

    /// <summary>Cards by topic and level.</summary>
    internal CardShelves Shelves => shelves.Value;

    /// <summary>Terms by topic.</summary>
    internal TermShelf Terms { get; } = new();

    /// <summary>Steps in their order, by card.</summary>
    internal SequenceShelf Sequences { get; }

    /// <summary>Calculations, by card.</summary>
    internal RecipeShelf Recipes { get; } = new();

    /// <summary>
    /// Reads now what the first quizzes would read one by one, so that nobody waits for it. Takes seconds for 10,000 cards and changes nothing
    /// that is generated; quizzes may be generated meanwhile.
    /// </summary>
    public void Prepare(CancellationToken cancellation = default)
    {
        _ = LookAlikes.Of(Catalog);
        _ = Shelves;
        foreach (var place in Catalog.Cards)
        {
            cancellation.ThrowIfCancellationRequested();
            Answers.Of(place).Prepare();
        }
    }

    /// <summary>Made at the first call for a catalog and kept as long as the catalog lives.</summary>
    public static QuizMaterial Of(CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return ByCatalog.GetValue(catalog, key => new QuizMaterial(key));
    }
}
