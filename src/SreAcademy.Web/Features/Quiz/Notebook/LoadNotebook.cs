using SreAcademy.Core.Content;
using SreAcademy.Core.Review;
using SreAcademy.Data.Quizzes;
using SreAcademy.Data.Study;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Quiz.Notebook;

/// <summary>A card of the wrong-answer notebook as it is listed.</summary>
/// <param name="Returns">When it comes in the reviews, in words.</param>
public sealed record MissedCard(NotebookEntry Entry, CardPlace Place, string Returns)
{
    public string Where => Entry.Origin switch
    {
        ReviewOrigin.Quiz => UiText.QuizNotebookFromQuiz,
        ReviewOrigin.Interview => UiText.QuizNotebookFromInterview,
        _ => UiText.QuizNotebookFromElsewhere,
    };
}

public sealed class LoadNotebook(ReadNotebook notebook, ReadProgress progress, LoadStudyDesk desk)
{
    /// <returns>Missed last first; cards that left the catalog are left out.</returns>
    public async Task<IReadOnlyList<MissedCard>> HandleAsync(long learnerId, CatalogSnapshot catalog, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var entries = (await notebook.HandleAsync(learnerId, cancellation)).Where(entry => catalog.CardsById.ContainsKey(entry.CardId)).OrderByDescending(entry => entry.MissedAt).ToList();
        if (entries.Count == 0)
            return [];
        var today = await desk.HandleAsync(learnerId, cancellation);
        List<MissedCard> cards = [];
        foreach (var entry in entries)
            cards.Add(new MissedCard(entry, catalog.CardsById[entry.CardId], Returns(await progress.HandleAsync(learnerId, entry.CardId, cancellation), today)));
        return cards;
    }

    private static string Returns(CardProgress card, StudyDesk desk) => card switch
    {
        _ when card.IsDue(desk.Today, desk.Now) => UiText.QuizNotebookDue,
        { DueAt: { } at } => Phrase.Of(UiText.QuizNotebookReturns, ReviewInterval.OfSeconds(Math.Max(1, (int)(at - desk.Now).TotalSeconds)).Phrase()),
        _ when card.DueDay == DateOnly.MaxValue => "",
        _ => Phrase.Of(UiText.QuizNotebookReturns, ReviewInterval.OfDays(Math.Max(1, card.DueDay.DayNumber - desk.Today.DayNumber)).Phrase()),
    };
}
