using Microsoft.AspNetCore.Components;
using SreAcademy.Core.Content;
using SreAcademy.Core.Review;
using SreAcademy.Web.Features.Review.Session;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Review.Practice;

public sealed partial class SessionEndView
{
    [Parameter, EditorRequired] public required ReviewScreen.Finished Screen { get; set; }

    [Parameter, EditorRequired] public required ReviewRequest Request { get; set; }

    [Parameter, EditorRequired] public required CatalogSnapshot Catalog { get; set; }

    /// <summary>The learner's study day.</summary>
    [Parameter] public DateOnly Today { get; set; }

    /// <summary>New cards that come on later days.</summary>
    [Parameter] public int NewLeft { get; set; }

    [Parameter] public EventCallback OnContinue { get; set; }

    [Inject] public required TimeProvider Time { get; init; }

    string Title => Screen.End switch
    {
        SessionEnd.Done => UiText.ReviewDone,
        SessionEnd.Limit => UiText.ReviewLimit,
        SessionEnd.Stopped => UiText.ReviewFinished,
        SessionEnd.NothingDue => UiText.ReviewDoneAlready,
        SessionEnd.EmptyChoice => UiText.ReviewEmptyChoice,
    };

    string Text => Screen.End switch
    {
        SessionEnd.Limit => Phrase.Of(UiText.ReviewLimitText, Screen.Left),
        SessionEnd.Stopped => Phrase.Of(UiText.ReviewFinishedText, Screen.Left),
        SessionEnd.EmptyChoice => UiText.ReviewEmptyChoiceText,
        SessionEnd.Done or SessionEnd.NothingDue when NewLeft > 0 => Phrase.Of(UiText.ReviewNewLeft, NewLeft),
        SessionEnd.Done => UiText.ReviewDoneText,
        SessionEnd.NothingDue => UiText.ReviewDoneAlreadyText,
    };

    /// <summary>Those that are still in the catalog.</summary>
    IEnumerable<(HardCard Card, CardPlace Place)> Hard => Screen.Summary.Hard
        .Where(card => Catalog.CardsById.ContainsKey(card.CardId))
        .Select(card => (card, Catalog.CardsById[card.CardId]));

    /// <summary>Empty for cards that were only crammed: they have no day.</summary>
    string Returns(HardCard card)
    {
        if (card.ReturnsOn == DateOnly.MaxValue)
            return "";
        var interval = card.ReturnsAt is { } at
            ? ReviewInterval.OfSeconds(Math.Max(1, (int)(at - Time.GetUtcNow()).TotalSeconds))
            : ReviewInterval.OfDays(Math.Max(1, card.ReturnsOn.DayNumber - Today.DayNumber));
        return Phrase.Of(UiText.ReviewSummaryReturns, interval.Phrase());
    }
}
