using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>Which calculations each card teaches.</summary>
internal sealed class RecipeShelf(CatalogSnapshot catalog)
{
    private readonly Lazy<Dictionary<long, List<Recipe>>> byCard = new(() => Find(catalog));

    public IReadOnlyList<Recipe> Of(Card card) => byCard.Value.GetValueOrDefault(card.Id) ?? (IReadOnlyList<Recipe>)[];

    private static Dictionary<long, List<Recipe>> Find(CatalogSnapshot catalog)
    {
        var found = new Dictionary<long, List<Recipe>>();
        foreach (var card in catalog.Cards.Concat(catalog.InterviewQuestions).Select(place => place.Card).Where(card => !card.AnswerHasCode))
        {
            if (Recipes.All.Where(recipe => recipe.IsTaughtBy(card)).ToList() is { Count: > 0 } recipes)
                found.TryAdd(card.Id, recipes);
        }
        return found;
    }
}
