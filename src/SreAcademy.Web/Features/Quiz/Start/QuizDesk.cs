using SreAcademy.Core.Content;
using SreAcademy.Data.Quizzes;

namespace SreAcademy.Web.Features.Quiz.Start;

/// <summary>What a learner finds before a quiz.</summary>
/// <param name="Running">Newest first.</param>
/// <param name="Past">The last few that are finished, newest first.</param>
/// <param name="Weak">Number of cards that are most likely forgotten.</param>
/// <param name="Notebook">Number of cards in the wrong-answer notebook.</param>
public sealed record QuizDesk(IReadOnlyList<QuizSummary> Running, IReadOnlyList<QuizSummary> Past, int Weak, int Notebook);

public sealed class LoadQuizDesk(ReadRunningQuizzes running, ReadQuizHistory history, ReadNotebook notebook, WeakCards weak)
{
    private const int MostPast = 5;

    public async Task<QuizDesk> HandleAsync(long learnerId, CatalogSnapshot catalog, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var now = await running.HandleAsync(learnerId, cancellation);
        var finished = await history.HandleAsync(learnerId, cancellation: cancellation);
        var missed = await notebook.HandleAsync(learnerId, cancellation);
        var forgotten = await weak.HandleAsync(learnerId, cancellation);
        return new QuizDesk(
            [.. now.OrderByDescending(quiz => quiz.StartedAt)],
            [.. finished.Quizzes.Where(quiz => quiz.FinishedAt is not null).Take(MostPast)],
            forgotten.Count(catalog.CardsById.ContainsKey),
            missed.Select(entry => entry.CardId).Distinct().Count(catalog.CardsById.ContainsKey));
    }
}
