using System.Collections.Concurrent;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>Which calculations each card teaches, each card read when first asked for.</summary>
internal sealed class RecipeShelf
{
    private readonly ConcurrentDictionary<long, IReadOnlyList<Recipe>> byCard = new();

    public IReadOnlyList<Recipe> Of(Card card) =>
        byCard.GetOrAdd(card.Id, static (_, card) => card.AnswerHasCode ? [] : [.. Recipes.All.Where(recipe => recipe.IsTaughtBy(card))], card);
}
