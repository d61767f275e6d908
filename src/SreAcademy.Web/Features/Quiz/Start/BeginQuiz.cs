using System.Security.Cryptography;
using System.Text;
using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;
using SreAcademy.Data.Quizzes;
using SreAcademy.Web.Features.Catalog;

namespace SreAcademy.Web.Features.Quiz.Start;

/// <summary>Makes a quiz of what a learner chose and begins it.</summary>
public sealed class BeginQuiz(CurrentCatalog current, WeakCards weak, ReadNotebook notebook, StartQuiz start)
{
    /// <param name="formId">Made for each form that is shown: sent twice, it begins one quiz.</param>
    public async Task<StartOutcome> HandleAsync(long learnerId, Guid formId, QuizQueryReading choice, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(choice);
        var catalog = current.Snapshot;
        if (await OwnCardsAsync(learnerId, choice.Plan, catalog, cancellation) is not { } plan)
            return new StartOutcome.NoQuestions();
        var id = Of(formId, plan);
        if (!choice.HasSeed)
            plan = plan with { Seed = RandomNumberGenerator.GetInt32(int.MaxValue) };
        return await start.HandleAsync(learnerId, id, plan, QuizGenerator.Generate(catalog, plan).Questions, cancellation);
    }

    /// <returns>Null where the preset is made of the learner's own cards, and there are none.</returns>
    private async Task<QuizPlan?> OwnCardsAsync(long learnerId, QuizPlan plan, CatalogSnapshot catalog, CancellationToken cancellation)
    {
        if (plan.Cards.Count > 0 || plan.Preset is not (QuizPreset.Weak or QuizPreset.Notebook or QuizPreset.Retry))
            return plan;
        IEnumerable<long> cards = plan.Preset switch
        {
            QuizPreset.Weak => await weak.HandleAsync(learnerId, cancellation),
            QuizPreset.Notebook => (await notebook.HandleAsync(learnerId, cancellation)).Select(entry => entry.CardId),
            _ => [],
        };
        List<long> known = [.. cards.Where(catalog.CardsById.ContainsKey).Distinct().Take(QuizPlan.MostCards)];
        return known.Count == 0 ? null : plan with { Cards = known, Count = Math.Min(plan.Count, known.Count) };
    }

    /// <summary>The same form with another choice is another start: someone went back and chose anew.</summary>
    private static Guid Of(Guid formId, QuizPlan plan) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{formId:N}{QuizQuery.Write(plan with { Cards = [] })}")).AsSpan(0, 16));
}
